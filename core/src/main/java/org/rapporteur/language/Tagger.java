package org.rapporteur.language;

/** Gives each word its parts of speech, from left to right; a class such as {@code VERB VBD} is both tags at once. */
public final class Tagger {
    private final Scorer scorer;
    private final int classes;
    private final Sums sums = new Sums(1 << 16);

    public Tagger(Scorer scorer, int classes) {
        this.scorer = scorer;
        this.classes = classes;
    }

    /** The class of each word. */
    public int[] tags(Words words) {
        int[] tags = new int[words.size()];
        Keys keys = new Keys(sums);
        int[] scores = new int[classes];
        for (int i = 0; i < tags.length; i++) {
            fill(keys, words, i, tags);
            scorer.score(keys, scores);
            tags[i] = best(scores, classes);
        }
        return tags;
    }

    /** The features of word {@code i}, given the classes of those before it. */
    public static void fill(Keys keys, Words words, int i, int[] tags) {
        TagFeatures.fill(keys, words, i, tags);
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
