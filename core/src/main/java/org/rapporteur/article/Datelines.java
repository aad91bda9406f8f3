package org.rapporteur.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * Finds the dateline that a paragraph opens with: a town in capitals, perhaps its country, a day and the agency in
 * brackets, then a dash. "MERRIN, Corvania (NNA) — The foreign ministers …", "TOLVAR, March 3 (NNA) - Dravenia …",
 * "TOLVAR, March 3. /NNA/. Dravenia …"; some wires give no town: "March 3 (NNA) -- Dravenia …".
 */
final class Datelines {
    private static final int LONGEST = 110;

    private static final String DAY =
            "(?:\\p{Lu}[a-z]{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}[a-z]{2,8}\\.?)(?:,?\\s\\d{4})?";
    private static final String DASH = "\\s?(?<dash>[—–―]|--?|:)\\s?";
    private static final String TOWN =
            "(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /-](?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|de|del|la|of|and|upon)){0,4})";

    /** Letters in capitals, several words; then what may follow; then the dash. */
    private static final Pattern CAPITALS = Pattern.compile(TOWN
            + "(?:,\\s(?!\\p{Lu}[a-z]{2,8}\\.?\\s\\d)\\p{Lu}[\\p{L}.'’]+(?:\\s\\p{Lu}[\\p{L}.'’]+){0,3})?"
            + "(?:,?\\s(?:\\p{Lu}[a-z]{2,8}day,?\\s)?" + DAY + ")?"
            + ",?(?:\\s?[(\\[](?<agency>[^)\\]\\n]{2,40})[)\\]])?" + DASH);

    /** A town in small letters is one only with its agency: "Merrin (NNA) - …". */
    private static final Pattern AGENCY = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,2})(?:,\\s\\p{Lu}[\\p{L}.'’ ]{2,30}?)?"
                    + "(?:,?\\s" + DAY + ")?,?\\s[(\\[](?<agency>\\p{Lu}[\\p{L} .-]{1,30})[)\\]]" + DASH);

    /** The agency between strokes: "TOLVAR, March 3. /NNA/. …". */
    private static final Pattern STROKES =
            Pattern.compile(TOWN + "[,.]?\\s" + DAY + "\\.?\\s/(?<agency>\\p{Lu}[^/\\n]{1,30})/(?<dash>\\.?)\\s?");

    /** A day and its agency alone: "March 3 (NNA) -- …". */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<place>)" + DAY + "\\s[(\\[](?<agency>\\p{Lu}[\\p{L} .-]{1,30})[)\\]]" + DASH);

    /** A house that names itself first, if it is one that is known: "NNA, March 3. …". */
    private static final Pattern HOUSE =
            Pattern.compile("(?<place>)(?<agency>\\p{Lu}[\\p{L}-]{1,20}),\\s" + DAY + "(?<dash>[.:])\\s");

    /** A house that is known, in brackets: "(NNA)The foreign ministers …". */
    private static final Pattern BRACKETS =
            Pattern.compile("(?<place>)[(\\[](?<agency>\\p{Lu}[\\p{L} -]{1,30})[)\\]](?<dash>)\\s?(?:[—–―-]\\s?)?");

    private Datelines() {}

    static Optional<Dateline> at(String plain, Span span) {
        if (span.isEmpty() || !opens(plain.charAt(span.start())) || !marked(plain, span)) {
            return Optional.empty();
        }
        Optional<Dateline> capitals = match(CAPITALS, plain, span).filter(found -> !isSpeaker(plain, found));
        return capitals.or(() -> match(STROKES, plain, span))
                .or(() -> match(DAY_FIRST, plain, span))
                .or(() -> match(HOUSE, plain, span).filter(Datelines::isKnown))
                .or(() -> match(BRACKETS, plain, span).filter(Datelines::isKnown))
                .or(() -> match(AGENCY, plain, span));
    }

    /** Whether a mark that a dateline can end with stands near the beginning. */
    private static boolean marked(String plain, Span span) {
        for (int i = span.start(); i < Math.min(span.end(), span.start() + LONGEST); i++) {
            if ("—–―-:/.)]".indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char first) {
        return Character.isUpperCase(first) || first == '(' || first == '[';
    }

    private static boolean isKnown(Dateline found) {
        return found.agency().flatMap(Outlets::named).isPresent();
    }

    private static Optional<Dateline> match(Pattern pattern, String plain, Span span) {
        Matcher found = pattern.matcher(plain).region(span.start(), Math.min(span.end(), span.start() + LONGEST));
        if (!found.lookingAt() || found.end() == span.end()) {
            return Optional.empty();
        }
        Optional<String> agency = Optional.ofNullable(found.group("agency")).map(String::strip);
        return Optional.of(new Dateline(place(found.group("place")), agency, new Span(span.start(), found.end())));
    }

    /** A colon ends a dateline only behind an agency: "ORLIN: We did not come here" is a transcript. */
    private static boolean isSpeaker(String plain, Dateline found) {
        String words = found.span().in(plain).stripTrailing();
        boolean weak = words.endsWith(":") || words.endsWith("-") && !words.endsWith(" -") && !words.endsWith("--");
        return weak && found.agency().isEmpty();
    }

    /** "PORT AMAR" is Port Amar; a town of the capitals' own spelling is left. */
    private static Optional<String> place(String written) {
        String town = written.indexOf('.') == written.length() - 1 ? written.replace(".", "") : written;
        if (town.isEmpty() || !town.equals(town.toUpperCase(Locale.ROOT))) {
            return Optional.of(town).filter(name -> !name.isEmpty());
        }
        StringBuilder place = new StringBuilder();
        boolean initial = true;
        for (int i = 0; i < town.length(); i++) {
            char c = town.charAt(i);
            place.append(initial ? c : Character.toLowerCase(c));
            initial = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return Optional.of(place.toString());
    }
}
