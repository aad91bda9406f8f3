package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.entry.Actor;
import org.rapporteur.text.WordList;

/** How to print an actor: {@code person:Ada_Marek} is "Ada Marek", {@code anon:senior_Halvorian_official_2} an official. */
final class Names {
    private static final Map<String, String> COUNTRIES = countries();
    private static final Set<String> DETERMINERS = WordList.words(Names.class, "determiners.tsv");
    private static final Set<String> OFFICES = WordList.words(Names.class, "offices.tsv");
    /** The code of the state at the end of an id. */
    private static final Pattern NUMBER = Pattern.compile(" \\d+$");

    private static final Pattern CODED = Pattern.compile("_of_([A-Z]{3})$");

    private Names() {}

    /**
     * The name an article gives most often and undamaged; a state goes by its own name, not by its adjective, and one
     * whose id ends in a state's code ({@code anon:ambassador_of_BLO}) as the article calls him: "Belmoran ambassador".
     */
    static String of(Actor actor) {
        if (actor.type().equals("country")) {
            return country(actor.id()).or(() -> usual(actor.names())).orElseGet(() -> of(actor.id()));
        }
        Matcher coded = CODED.matcher(actor.id());
        return coded.find() && country(coded.group(1)).isEmpty()
                ? usual(actor.names()).map(Names::undetermined).orElseGet(() -> of(actor.id()))
                : of(actor.id());
    }

    /** "The Belmoran ambassador" without its article. */
    private static String undetermined(String form) {
        int blank = form.indexOf(' ');
        boolean determined =
                blank > 0 && DETERMINERS.contains(form.substring(0, blank).toLowerCase(Locale.ROOT));
        return determined ? form.substring(blank + 1) : form;
    }

    static String of(String id) {
        String name = id.substring(id.indexOf(':') + 1)
                .replace('_', ' ')
                .replace(" ,", ",")
                .replace(" ’", "’")
                .replace(" '", "'");
        if (id.startsWith("country:")) {
            return country(id).orElse(name);
        }
        Matcher coded = CODED.matcher(id);
        String spelt = coded.find()
                ? country(coded.group(1))
                        .map(state -> name.replaceFirst("[A-Z]{3}$", Matcher.quoteReplacement(state)))
                        .orElse(name)
                : name;
        return id.startsWith("anon:") ? unnamed(spelt) : spelt;
    }

    /** A voice without a name; the number that keeps two of them apart is not printed. */
    private static String unnamed(String name) {
        String words = NUMBER.matcher(name).replaceFirst("");
        return name.equals(words) ? words : "a " + words;
    }

    /** Whether a body's name is one that those of all states bear: "Foreign Ministry", "Parliament". */
    static boolean isOfEveryState(String name) {
        String[] words = name.split(" ");
        return words.length <= 2 && OFFICES.contains(words[words.length - 1]);
    }

    private static Optional<String> country(String id) {
        return Optional.ofNullable(COUNTRIES.get(id.substring(id.indexOf(':') + 1)));
    }

    private static Optional<String> usual(List<Actor.Form> forms) {
        Comparator<Actor.Form> order = Comparator.comparing((Actor.Form form) -> isStem(form, forms))
                .thenComparing(Actor.Form::count)
                .thenComparing(Actor.Form::form, Comparator.reverseOrder());
        return forms.stream().filter(form -> !form.corrupted()).max(order).map(Actor.Form::form);
    }

    /** "Halvoria" is the stem of "Halvorian". */
    private static boolean isStem(Actor.Form form, List<Actor.Form> forms) {
        return forms.stream()
                .anyMatch(other -> !other.equals(form) && other.form().startsWith(form.form()));
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new TreeMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }
}
