package org.rapporteur.language;

/** Gives each word its parts of speech, from left to right; a class such as {@code VERB VBD} is both tags at once. */
public final class Tagger {
    private final Scorer scorer;
    private final int classes;

    public Tagger(Scorer scorer, int classes) {
        this.scorer = scorer;
        this.classes = classes;
    }

    /** The class of each word. */
    public int[] tags(Words words) {
        int[] tags = new int[words.size()];
        Keys keys = new Keys();
        int[] scores = new int[classes];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = next(keys, words, i, tags, scores);
        }
        return tags;
    }

    /** The class of word {@code i}, given those before it; leaves behind its features and their scores. */
    public int next(Keys keys, Words words, int i, int[] tags, int[] scores) {
        TagFeatures.fill(keys, words, i, tags);
        scorer.score(keys, scores);
        return best(scores, classes);
    }

    static int best(int[] scores, int classes) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }
}
