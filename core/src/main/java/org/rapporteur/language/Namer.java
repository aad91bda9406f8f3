package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the names in a tagged sentence: each word begins one, goes on with one, or stands outside. */
public final class Namer {
    /** Names of the classes, in the order of the scores. */
    public static final List<String> MARKS =
            List.of("O", "B-PERSON", "I-PERSON", "B-BODY", "I-BODY", "B-PLACE", "I-PLACE", "B-OTHER", "I-OTHER");

    private static final int SINGULAR = "NNP".hashCode();
    private static final int PLURAL = "NNPS".hashCode();
    private static final int ADDRESS = "ADD".hashCode();

    private final Scorer scorer;

    public Namer(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * The mark of each word.
     *
     * @param tags the classes that the tagger gave, with two places behind
     */
    public int[] marks(Words words, int[] tags) {
        int[] marks = new int[words.size()];
        Keys keys = new Keys();
        int[] scores = new int[MARKS.size()];
        for (int i = 0; i < marks.length; i++) {
            if (tags[i] != ADDRESS && !isPlain(words, tags, i, marks)) {
                NameFeatures.fill(keys, words, tags, i, marks);
                scorer.score(keys, scores);
                marks[i] = best(scores, i == 0 ? 0 : marks[i - 1]);
            }
        }
        return marks;
    }

    /** Whether no name begins or goes on here: no capital, no tag of a name, and none just before. */
    public static boolean isPlain(Words words, int[] tags, int i, int[] marks) {
        boolean proper = tags[i] == SINGULAR || tags[i] == PLURAL;
        return !proper && words.form[i] == words.lower[i] && (i == 0 || marks[i - 1] == 0);
    }

    /** The features of word {@code i}, for training. */
    public static void fill(Keys keys, Words words, int[] tags, int i, int[] marks) {
        NameFeatures.fill(keys, words, tags, i, marks);
    }

    /** The best mark that may follow: a name goes on only with its own kind. */
    public static int best(int[] scores, int before) {
        int best = 0;
        for (int k = 1; k < MARKS.size(); k++) {
            boolean allowed = k % 2 == 1 || before == k || before == k - 1;
            if (allowed && scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /** The names that a row of marks spells out. */
    static List<Name> names(int[] marks) {
        List<Name> out = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] % 2 == 1) {
                int to = i + 1;
                while (to < marks.length && marks[to] == marks[i] + 1) {
                    to++;
                }
                out.add(new Name(i, to, kind(marks[i])));
            }
        }
        return out;
    }

    private static Name.Kind kind(int mark) {
        return Name.Kind.valueOf(MARKS.get(mark).substring(2).toUpperCase(Locale.ROOT));
    }
}
