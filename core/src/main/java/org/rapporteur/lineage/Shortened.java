package org.rapporteur.lineage;

import java.util.Set;
import org.rapporteur.text.WordList;

/** A word cut short, whose full stop ends no sentence: "Gen.", "U.S.", "J.". */
final class Shortened {
    private static final int LONGEST = 4;
    private static final Set<String> TITLES = WordList.words(Shortened.class, "titles.tsv");

    private Shortened() {}

    /** Whether a capital and few letters stand before the stop, and no word in small letters. */
    static boolean endsAt(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = stop - from;
        if (length == 0 || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        return length == 1
                || length < LONGEST && !hasVowel(text, from, stop)
                || TITLES.contains(text.substring(from, stop));
    }

    private static boolean hasVowel(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("aeiouyAEIOUY".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
