package org.rapporteur.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * Finds the dateline that a paragraph opens with: a town in capitals, perhaps its country, a day and the agency in
 * brackets, then a dash. "MERRIN, Corvania (NNA) — The foreign ministers …", "TOLVAR, March 3 (NNA) - Dravenia …".
 */
final class Datelines {
    private static final int LONGEST = 110;

    /** Letters in capitals, several words; then what may follow; then the dash. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /-](?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|de|del|la|of|and|upon)){0,4})"
                    + "(?:,\\s(?!\\p{Lu}[a-z]{2,8}\\.?\\s\\d)\\p{Lu}[\\p{L}.'’]+(?:\\s\\p{Lu}[\\p{L}.'’]+){0,3})?"
                    + "(?:,?\\s(?:\\p{Lu}[a-z]{2,8}day,?\\s)?(?:\\p{Lu}[a-z]{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}[a-z]{2,8}\\.?)(?:,?\\s\\d{4})?)?"
                    + ",?(?:\\s?[(\\[](?<agency>[^)\\]\\n]{2,40})[)\\]])?"
                    + "(?:\\s?(?<dash>[—–―]|--?|:)\\s?)");

    /** A town in small letters is one only with its agency: "Merrin (NNA) - …". */
    private static final Pattern AGENCY = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,2})(?:,\\s\\p{Lu}[\\p{L}.'’ ]{2,30}?)?"
                    + "(?:,?\\s(?:\\p{Lu}[a-z]{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}[a-z]{2,8}\\.?)(?:,?\\s\\d{4})?)?"
                    + ",?\\s[(\\[](?<agency>\\p{Lu}[\\p{L} .-]{1,30})[)\\]]\\s?(?<dash>[—–―]|--?)\\s?");

    private Datelines() {}

    static Optional<Dateline> at(String plain, Span span) {
        if (span.isEmpty() || !Character.isUpperCase(plain.charAt(span.start())) || !dashed(plain, span)) {
            return Optional.empty();
        }
        Optional<Dateline> capitals = match(CAPITALS, plain, span).filter(found -> !isSpeaker(plain, found));
        return capitals.isPresent() ? capitals : match(AGENCY, plain, span);
    }

    private static boolean dashed(String plain, Span span) {
        for (int i = span.start(); i < Math.min(span.end(), span.start() + LONGEST); i++) {
            char c = plain.charAt(i);
            if (c == '—' || c == '–' || c == '―' || c == '-' || c == ':') {
                return true;
            }
        }
        return false;
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
    private static String place(String written) {
        if (!written.equals(written.toUpperCase(Locale.ROOT))) {
            return written;
        }
        StringBuilder place = new StringBuilder();
        boolean initial = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            place.append(initial ? c : Character.toLowerCase(c));
            initial = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return place.toString();
    }
}
