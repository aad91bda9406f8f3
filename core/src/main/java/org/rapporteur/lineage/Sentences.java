package org.rapporteur.lineage;

import java.util.Arrays;

/**
 * The sentences of an article as sorted bags of words with weights, ready to be compared with another article's. A rare
 * word weighs more than a common one, a name or a number more than a word.
 */
final class Sentences {
    private static final float FUNCTION_WEIGHT = 0.15f;
    private static final float NAME_BONUS = 1.3f;

    final Words words;
    final int[][] bag;
    final float[][] weight;
    /** The sum of a sentence's weights. */
    final float[] mass;

    private Sentences(Words words, Press press) {
        this.words = words;
        int n = words.sentences();
        bag = new int[n][];
        weight = new float[n][];
        mass = new float[n];
        for (int s = 0; s < n; s++) {
            fill(s, press);
        }
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
        }
    }

    private float weigh(int word, Press press) {
        if (!words.isContent(word)) {
            return FUNCTION_WEIGHT;
        }
        float w = press.weight(words.hash[word]);
        return words.is(word, Words.NAME) ? Math.max(1f, w) * NAME_BONUS : w;
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
