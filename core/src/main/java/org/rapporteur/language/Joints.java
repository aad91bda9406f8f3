package org.rapporteur.language;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.WordList;

/**
 * Says whether a mark between two characters of a word belongs to the word: the comma of "1,000", the point of "U.S.A",
 * the hyphen of "co-author" but not that of "cease-fire", which Universal Dependencies makes three words.
 */
final class Joints {
    private static final Map<String, String> PREFIXES = WordList.pairs(Joints.class, "prefixes.tsv");

    private Joints() {}

    /** Whether the mark at {@code at} joins what stands before it, from {@code from}, to what comes after. */
    static boolean joins(String text, int from, int at, int limit) {
        if (at + 1 >= limit || !Marks.isWord(text.charAt(at + 1)) || at == from) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        char mark = text.charAt(at);
        return switch (mark) {
            case ',' -> Marks.isDigit(before) && isThousand(text, at + 1);
            case ':' -> Marks.isDigit(before) && Marks.isDigit(after);
            case '.' -> pointJoins(text, from, at);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '/' -> slashJoins(text, from, at, limit);
            case '_' -> true;
            default -> Marks.isHyphen(mark) ? hyphenJoins(text, from, at, limit) : Marks.isApostrophe(mark);
        };
    }

    private static boolean isThousand(String text, int from) {
        int end = from;
        while (end < from + 4 && Marks.isDigit(Marks.at(text, end))) {
            end++;
        }
        return end == from + 3;
    }

    /** "3.5", "U.S", "non-U.S", "Ph.D", "example.org", but not "over.The" and not "out.he". */
    private static boolean pointJoins(String text, int word, int at) {
        int from = part(text, word, at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Marks.isDigit(before) && Marks.isDigit(after)) {
            return true;
        }
        boolean short1 = at - from == 1 || text.charAt(at - 2) == '.';
        boolean short2 = !Marks.isWord(Marks.at(text, at + 2));
        return short1 && (short2 || !Character.isUpperCase(after) || Character.isUpperCase(Marks.at(text, at + 2)))
                || Character.isLowerCase(after) && Suffixes.isHost(text, at + 1)
                || isDegree(text, from, at);
    }

    /** Where the part of a word that holds {@code at} begins: behind the last hyphen. */
    static int part(String text, int word, int at) {
        int from = at;
        while (from > word && !Marks.isHyphen(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** "Ph.D.", "Ed.D." */
    private static boolean isDegree(String text, int from, int at) {
        return at - from == 2
                && Character.isUpperCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1))
                && text.charAt(at + 1) == 'D'
                && Marks.at(text, at + 2) == '.';
    }

    /** Dates and fractions stay whole, alternatives do not: "9/11", "and/or". */
    private static boolean slashJoins(String text, int from, int at, int limit) {
        if (Marks.isDigit(text.charAt(at - 1))) {
            return Marks.isDigit(text.charAt(at + 1));
        }
        return at - from == 1 && (at + 2 >= limit || !Marks.isWord(text.charAt(at + 2)));
    }

    private static boolean hyphenJoins(String text, int from, int at, int limit) {
        if (Marks.isDigit(text.charAt(at + 1)) && Character.isUpperCase(text.charAt(at - 1))) {
            return true;
        }
        if (Marks.isDigit(text.charAt(at - 1)) && Marks.isDigit(text.charAt(at + 1))) {
            return isTelephone(text, at, limit);
        }
        return at - from <= 7 && PREFIXES.containsKey(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** Three digits and three or four, with a hyphen: "555-0143"; "5-6" and "1914-1918" are ranges. */
    private static boolean isTelephone(String text, int at, int limit) {
        return run(text, at - 1, -1, limit) == 3 && run(text, at + 1, 1, limit) >= 3;
    }

    private static int run(String text, int from, int step, int limit) {
        int n = 0;
        for (int i = from; i >= 0 && i < limit && n < 5 && Marks.isDigit(text.charAt(i)); i += step) {
            n++;
        }
        return n;
    }
}
