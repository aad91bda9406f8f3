package org.rapporteur.lineage;

import java.util.Arrays;

/** What copying does to words, looked for only where two aligned sentences differ. */
final class Wear {
    private Wear() {}

    /** Words in small letters that the press does not know, that the other side does not have, in differing places. */
    static double misprints(Side side) {
        Words words = side.body().words;
        int[] others = side.other().words.hash.clone();
        Arrays.sort(others);
        int unknown = 0;
        for (int[] gap : side.gaps()) {
            for (int i = gap[0]; i < gap[1]; i++) {
                boolean known = words.is(i, Words.DIGIT)
                        || Press.english().word(words.hash[i]) > 0
                        || Press.english().word(words.stem[i]) > 0;
                boolean odd = !words.is(i, Words.CAPITAL) || isGlued(words.word(i));
                unknown += odd && !known && Arrays.binarySearch(others, words.hash[i]) < 0 ? 1 : 0;
            }
        }
        return Math.sqrt(unknown);
    }

    /** A capital after a small letter: two words without a blank. */
    static boolean isGlued(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
