package org.rapporteur.language;

/** Gives each word its parts of speech, from left to right; a class such as {@code VERB VBD} is both tags at once. */
public final class Tagger {
    /** By so much a class must lead for the costly features to be left out, which then change next to nothing. */
    private static final int SURE = 24_000;

    /** How many sums of features are kept for the next words. */
    private static final int ROOM = 1 << 16;

    private final Scorer scorer;
    private final int classes;
    private final ThreadLocal<Keys> keys;

    public Tagger(Scorer scorer, int classes) {
        this.scorer = scorer;
        this.classes = classes;
        keys = ThreadLocal.withInitial(() -> new Keys(new Sums(ROOM, classes)));
    }

    /** The class of each word. */
    public int[] tags(Words words) {
        int[] tags = new int[words.size()];
        Keys keys = this.keys.get();
        int[] scores = new int[classes];
        for (int i = 0; i < tags.length; i++) {
            TagFeatures.fillPlain(keys, words, i, tags);
            scorer.score(keys, scores);
            if (lead(scores, best(scores, classes)) < SURE) {
                TagFeatures.fillCostly(keys, words, i, tags);
                scorer.more(keys, scores);
            }
            tags[i] = best(scores, classes);
        }
        return tags;
    }

    /** The features of word {@code i}, given the classes of those before it. */
    public static void fill(Keys keys, Words words, int i, int[] tags) {
        TagFeatures.fill(keys, words, i, tags);
    }

    /** By how much a class leads the next. */
    private static int lead(int[] scores, int best) {
        int next = Integer.MIN_VALUE;
        for (int k = 0; k < scores.length; k++) {
            next = k != best && scores[k] > next ? scores[k] : next;
        }
        return scores[best] - next;
    }

    /** The class with the highest score. */
    public static int best(int[] scores, int classes) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }
}
