package org.rapporteur.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.text.WordList;

/** What a copy desk puts right in a second edition. Each figure counts what is still wrong. */
final class HouseStyle {
    /** Closed-class words of four letters or fewer, which a headline writes small. */
    private static final Set<String> SMALL = WordList.rows(HouseStyle.class, "headline-small.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONG_WORD = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern BLANKS =
            Pattern.compile("(?<=\\S)[ \\u00a0]{2,}(?=\\S)|\\p{Ll}[.!?]\\p{Lu}|[.!?]\\(|\\s[,;]");
    /** Blanks that do not break come in with a headline pasted from a letter. */
    private static final Pattern PASTED = Pattern.compile("\\p{L}\\u00a0\\p{L}");

    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+");

    private static final Pattern ADDRESS = Pattern.compile("https?://");

    private HouseStyle() {}

    /** Words of the headline that break its style, if it is one in capitals: small words capitalised, long ones not. */
    static double headline(Side side) {
        String title = Headline.of(side.body().article);
        if (!title.isEmpty() && title.equals(title.toUpperCase(Locale.ROOT))) {
            return 3;
        }
        List<String> words =
                WORD.matcher(title).results().map(found -> found.group()).toList();
        long capitals = words.stream().filter(HouseStyle::isCapital).count();
        if (capitals * 2 < words.size()) {
            return 0;
        }
        return words.stream().skip(1).filter(HouseStyle::breaksStyle).count()
                + count(BLANKS, title)
                + Math.min(2, count(PASTED, title));
    }

    private static boolean breaksStyle(String word) {
        boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
        return isCapital(word)
                ? small
                : !small && (word.length() >= LONG_WORD || word.length() < 4 && word.length() > 1);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Blanks too many or too few in the story. */
    static double blanks(Side side) {
        return Math.min(2, count(BLANKS, side.body().article.plain()));
    }

    /** Abbreviations with stops that the other page prints without: "D.C." where that has "DC", wherever on the page. */
    static double stops(Side side) {
        String other = side.other().article.plain();
        long stops = ABBREVIATION
                .matcher(side.body().article.plain())
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(found -> !other.contains(found) && has(other, found.replace(".", "")))
                .count();
        return Math.min(2, stops);
    }

    private static boolean has(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }

    static double addresses(Side side) {
        return Math.min(2, count(ADDRESS, side.body().article.plain()));
    }

    private static int count(Pattern pattern, String text) {
        int n = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            n++;
        }
        return n;
    }
}
