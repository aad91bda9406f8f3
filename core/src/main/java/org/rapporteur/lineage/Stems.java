package org.rapporteur.lineage;

/**
 * Takes the commonest endings off English words, lightly: "talks", "talked", "talking" are "talk". After Harman's weak
 * stemmer, "How effective is suffixing?" (1991), with -ed, -ing and -ly added; wrong stems do no harm, for both texts
 * get them.
 */
final class Stems {
    private static final int LEAST = 4;

    private Stems() {}

    /** The hash of the stem; {@code whole} where the word has no ending. */
    static int of(String text, int from, int to, int whole) {
        int end = end(text, from, to);
        return end == to ? whole : Hashes.word(text, from, end);
    }

    private static int end(String text, int from, int to) {
        int length = to - from;
        if (length <= LEAST) {
            return to;
        }
        char last = Character.toLowerCase(text.charAt(to - 1));
        char before = Character.toLowerCase(text.charAt(to - 2));
        if (last == 's' && before != 's' && before != 'u') {
            return Math.max(from + LEAST - 1, end(text, from, to - 1) == to - 1 ? to - 1 : end(text, from, to - 1));
        }
        if (last == 'd' && before == 'e' || last == 'y' && before == 'l') {
            return Math.max(from + LEAST - 1, to - 2);
        }
        if (last == 'g' && before == 'n' && length > LEAST + 2 && Character.toLowerCase(text.charAt(to - 3)) == 'i') {
            return to - 3;
        }
        return last == 'e' ? to - 1 : to;
    }
}
