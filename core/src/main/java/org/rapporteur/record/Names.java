package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Actor;

/** How to print an actor: {@code person:Ada_Marek} is "Ada Marek", {@code anon:senior_Halvorian_official_2} an official. */
final class Names {
    private static final Map<String, String> COUNTRIES = countries();

    private Names() {}

    /** The name an article gives most often and undamaged; a state goes by its own name, not by its adjective. */
    static String of(Actor actor) {
        if (!actor.type().equals("country")) {
            return of(actor.id());
        }
        return country(actor.id()).or(() -> usual(actor.names())).orElseGet(() -> of(actor.id()));
    }

    static String of(String id) {
        String name = id.substring(id.indexOf(':') + 1).replace('_', ' ');
        if (id.startsWith("country:")) {
            return country(id).orElse(name);
        }
        return id.startsWith("anon:") ? unnamed(name) : name;
    }

    /** A voice without a name; the number that keeps two of them apart is not printed. */
    private static String unnamed(String name) {
        String words = name.replaceFirst(" \\d+$", "");
        return name.equals(words) ? words : "a " + words;
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
