package org.rapporteur.lineage;

/**
 * How much of a text is word pairs that the press does not use. Rewriting machines change words one by one and leave
 * pairs that nobody writes ("navy workouts", "final week"); names and numbers are left out, for they are new every day.
 *
 * @param narration share of strange pairs outside quotation marks, 0 to 1
 * @param quotations share inside them
 * @param pairs how many pairs were looked at outside
 * @param quotedPairs how many inside
 */
record Damage(double narration, double quotations, int pairs, int quotedPairs) {
    static Damage of(Words words, Press press) {
        return of(words, press, 0, words.sentences());
    }

    /** Of the sentences {@code from} to {@code to}, exclusive. */
    static Damage of(Words words, Press press, int from, int to) {
        int[] seen = new int[2];
        int[] strange = new int[2];
        for (int s = from; s < to; s++) {
            for (int i = words.sentence[s] + 1; i < words.sentence[s + 1]; i++) {
                if (counts(words, i)) {
                    int part = words.is(i, Words.QUOTED) ? 1 : 0;
                    seen[part]++;
                    strange[part] += isStrange(words, press, i) ? 1 : 0;
                }
            }
        }
        return new Damage(strange[0] / Math.max(1.0, seen[0]), strange[1] / Math.max(1.0, seen[1]), seen[0], seen[1]);
    }

    private static boolean counts(Words words, int i) {
        return !words.is(i, Words.NAME | Words.CAPITAL)
                && !words.is(i - 1, Words.NAME)
                && words.is(i, Words.QUOTED) == words.is(i - 1, Words.QUOTED);
    }

    /** Both words are known to the press and never stand together. */
    static boolean isStrange(Words words, Press press, int i) {
        return press.pairOf(words.hash[i - 1], words.hash[i]) == 0
                && press.word(words.hash[i]) > 0
                && press.word(words.hash[i - 1]) > 0;
    }
}
