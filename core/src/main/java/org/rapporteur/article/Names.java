package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.article.Zone.Kind;
import org.rapporteur.text.WordList;

/**
 * Reads bylines: "By TERESA OKAN and PAUL REDDICK" names Teresa Okan and Paul Reddick, "Henrik Saal, Diplomatic
 * Correspondent, in Merrin" names Henrik Saal; "Web Desk" names nobody.
 */
final class Names {
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:written|reported|posted|published|story|words|report|text|article|submitted)\\s+)?by:?\\s+|^authors?:?\\s+|^from\\s+");
    private static final Pattern TAIL = Pattern.compile(
            "\\s+[|–—•·-]\\s+|,?\\s+\\d|,?\\s+(?:in|for|of|at|with|via|on)\\s+|\\s*[(@]|,?\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    /** Behind the place that a writer is in there may be another writer. */
    private static final Pattern PLACED = Pattern.compile("\\bin\\b");

    private static final Pattern AND = Pattern.compile("\\s*,?\\s+(?:and|AND|&)\\s+|\\s*[,;/]\\s+");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|van|von|de|del|der|di|al|bin|da|la|le)){1,4}");
    private static final Set<String> DESKS = WordList.words(Names.class, "desks.tsv");

    private Names() {}

    static List<String> of(Proof proof) {
        List<String> stated = proof.galley().head().authors().stream()
                .flatMap(author -> in(author).stream())
                .distinct()
                .toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        List<String> names = new ArrayList<>();
        for (int line = 0; line < proof.size(); line++) {
            boolean signed =
                    proof.kind(line) == Kind.BYLINE || proof.kind(line) == Kind.PUBDATE && comma(proof.words(line));
            (signed ? in(proof.words(line)) : List.<String>of())
                    .stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        return names;
    }

    /** "Lucia Ferrante, Tuesday 18 March 2031": a name of two words before the comma, or the bar, of a date line. */
    private static boolean comma(String words) {
        int comma = words.replace(" |", ",").indexOf(',');
        return comma > 0 && words.substring(0, comma).matches("\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'’-]+");
    }

    static List<String> in(String byline) {
        String bare = LEAD.matcher(byline.strip()).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String part : AND.split(bare)) {
            Matcher tail = TAIL.matcher(part);
            String person = tail.find() ? part.substring(0, tail.start()) : part;
            name(person.strip()).ifPresent(names::add);
            if (tail.reset().find() && !PLACED.matcher(tail.group()).find()) {
                break;
            }
        }
        return names;
    }

    /** Whether {@code name}, signed beside {@code rest}, is a newsroom: "The Harbour Gazette", or anybody's "news desk". */
    static boolean isNewsroom(String name, String rest) {
        boolean capital = Character.isUpperCase(name.charAt(0)) && name.contains(" ") && !name.startsWith("By ");
        return capital && (isDesk(name) || name.startsWith("The ") || rest.endsWith("desk"));
    }

    private static Optional<String> name(String part) {
        boolean person = NAME.matcher(part).matches() && Outlets.named(part).isEmpty() && !isDesk(part);
        return person ? Optional.of(capitalised(part)) : Optional.empty();
    }

    private static boolean isDesk(String part) {
        return Stream.of(part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(Names::isDeskWord);
    }

    /** Whether a word in lower case names a desk, a rank or a newsroom. */
    static boolean isDeskWord(String word) {
        return DESKS.contains(word);
    }

    /** "TERESA OKAN" is Teresa Okan. */
    private static String capitalised(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            small.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return small.toString();
    }
}
