package org.rapporteur.lineage;

import java.util.Arrays;

/**
 * The sentences of an article as sorted bags of words with weights, ready to be compared with another article's. A rare
 * word weighs more than a common one, a name or a number more than a word.
 */
final class Sentences {
    private static final float FUNCTION_WEIGHT = 0.15f;
    private static final float NAME_BONUS = 1.3f;
    private static final int[] NOWHERE = {};

    final Words words;
    final int[][] bag;
    final float[][] weight;
    /** The sum of a sentence's weights. */
    final float[] mass;
    /** The part of it that function words have. */
    final float[] small;
    /** Stems, each once, sorted; the greatest weight of each; and the sentences that have it. */
    final int[] stems;

    final float[] top;
    final int[][] where;
    /** For each word of a bag, which of the stems it has. */
    private final int[][] place;

    private Sentences(Words words, Press press) {
        this.words = words;
        int n = words.sentences();
        bag = new int[n][];
        weight = new float[n][];
        mass = new float[n];
        small = new float[n];
        for (int s = 0; s < n; s++) {
            fill(s, press);
        }
        stems = distinct(Arrays.copyOf(words.stem, words.size));
        top = new float[stems.length];
        where = new int[stems.length][];
        Arrays.fill(where, NOWHERE);
        place = new int[n][];
        for (int s = 0; s < n; s++) {
            enter(s);
        }
    }

    private static int[] distinct(int[] stems) {
        Arrays.sort(stems);
        int n = 0;
        for (int stem : stems) {
            if (n == 0 || stems[n - 1] != stem) {
                stems[n++] = stem;
            }
        }
        return Arrays.copyOf(stems, n);
    }

    private void enter(int s) {
        place[s] = new int[bag[s].length];
        int at = -1;
        for (int i = 0; i < bag[s].length; i++) {
            if (i == 0 || bag[s][i] != bag[s][i - 1]) {
                at = Arrays.binarySearch(stems, bag[s][i]);
                where[at] = Arrays.copyOf(where[at], where[at].length + 1);
                where[at][where[at].length - 1] = s;
            }
            place[s][i] = at;
            top[at] = Math.max(top[at], weight[s][i]);
        }
    }

    /** For each stem the sentences of another text that have it. */
    int[][] in(Sentences other) {
        int[][] found = new int[stems.length][];
        int j = 0;
        for (int i = 0; i < stems.length; i++) {
            while (j < other.stems.length && other.stems[j] < stems[i]) {
                j++;
            }
            found[i] = j < other.stems.length && other.stems[j] == stems[i] ? other.where[j] : NOWHERE;
        }
        return found;
    }

    static Sentences of(Words words, Press press) {
        return new Sentences(words, press);
    }

    int size() {
        return bag.length;
    }

    int length(int s) {
        return words.sentence[s + 1] - words.sentence[s];
    }

    private void fill(int s, Press press) {
        int from = words.sentence[s];
        int n = length(s);
        long[] sorted = new long[n];
        for (int i = 0; i < n; i++) {
            float w = weigh(from + i, press);
            sorted[i] = (long) words.stem[from + i] << 32 | Float.floatToIntBits(w) & 0xffffffffL;
        }
        Arrays.sort(sorted);
        bag[s] = new int[n];
        weight[s] = new float[n];
        for (int i = 0; i < n; i++) {
            bag[s][i] = (int) (sorted[i] >> 32);
            weight[s][i] = Float.intBitsToFloat((int) sorted[i]);
            mass[s] += weight[s][i];
            small[s] += weight[s][i] == FUNCTION_WEIGHT ? FUNCTION_WEIGHT : 0;
        }
    }

    private float weigh(int word, Press press) {
        if (!words.isContent(word)) {
            return FUNCTION_WEIGHT;
        }
        float w = press.weight(words.hash[word]);
        return words.is(word, Words.NAME) ? Math.max(1f, w) * NAME_BONUS : w;
    }

    /**
     * More than the weight that a sentence can share with each of the other text's, function words aside.
     *
     * @param in what {@link #in} says of the other text
     */
    float[] telling(int s, Sentences other, int[][] in) {
        float[] telling = new float[other.size()];
        for (int i = 0; i < bag[s].length; i++) {
            if (weight[s][i] != FUNCTION_WEIGHT) {
                for (int t : in[place[s][i]]) {
                    telling[t] += weight[s][i];
                }
            }
        }
        return telling;
    }

    /** How alike two sentences are, 0 to 1: the shared weight over the geometric mean of both. */
    float likeness(int s, Sentences other, int t) {
        float shared = shared(bag[s], weight[s], other.bag[t]);
        return shared == 0 ? 0 : shared / (float) Math.sqrt(mass[s] * other.mass[t]);
    }

    private static float shared(int[] a, float[] weight, int[] b) {
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += weight[i];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
