package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts words into clusters by their neighbours, with the exchange algorithm (Kneser and Ney 1993; Martin et al. 1998): each
 * word in turn moves to the cluster where it makes the text most likely under a model of pairs of clusters.
 */
final class Clusters {
    private final int size;
    private final int[] cluster;
    /** For each word, other words and counts by turns: those behind it, and those before it. */
    private final int[][] after;

    private final int[][] before;
    private final int[] counts;
    private final int[][] pairs;
    private final int[] totals;

    private Clusters(List<int[]> text, int words, int size) {
        this.size = size;
        cluster = new int[words];
        after = neighbours(text, words, 1);
        before = neighbours(text, words, -1);
        counts = new int[words];
        pairs = new int[size][size];
        totals = new int[size];
        Arrays.setAll(cluster, w -> w % size);
        text.forEach(sentence -> Arrays.stream(sentence).forEach(w -> counts[w]++));
        count();
    }

    private void count() {
        for (int w = 0; w < cluster.length; w++) {
            totals[cluster[w]] += counts[w];
            for (int k = 0; k < after[w].length; k += 2) {
                pairs[cluster[w]][cluster[after[w][k]]] += after[w][k + 1];
            }
        }
    }

    /**
     * The cluster of each word.
     *
     * @param text sentences of numbers of words, the most frequent word being 0
     */
    static int[] of(List<int[]> text, int words, int size, int rounds) {
        Clusters clusters = new Clusters(text, words, size);
        for (int round = 0; round < rounds; round++) {
            for (int w = 0; w < words; w++) {
                clusters.move(w);
            }
        }
        return clusters.cluster;
    }

    private static int[][] neighbours(List<int[]> text, int words, int step) {
        List<Map<Integer, Integer>> maps = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            maps.add(new HashMap<>());
        }
        for (int[] sentence : text) {
            for (int i = 0; i < sentence.length; i++) {
                if (i + step >= 0 && i + step < sentence.length) {
                    maps.get(sentence[i]).merge(sentence[i + step], 1, Integer::sum);
                }
            }
        }
        return maps.stream().map(Clusters::flat).toArray(int[][]::new);
    }

    private static int[] flat(Map<Integer, Integer> map) {
        int[] out = new int[map.size() * 2];
        int at = 0;
        for (int key : map.keySet().stream().sorted().toList()) {
            out[at++] = key;
            out[at++] = map.getOrDefault(key, 0);
        }
        return out;
    }

    private void move(int word) {
        int[] right = byCluster(after[word], word);
        int[] left = byCluster(before[word], word);
        int self = self(word);
        change(word, right, left, self, -1);
        int best = cluster[word];
        double most = gain(best, word, right, left, self);
        for (int c = 0; c < size; c++) {
            double gain = gain(c, word, right, left, self);
            if (gain > most + 1e-9) {
                most = gain;
                best = c;
            }
        }
        cluster[word] = best;
        change(word, right, left, self, 1);
    }

    /** How often the word stands beside itself. */
    private int self(int word) {
        for (int k = 0; k < after[word].length; k += 2) {
            if (after[word][k] == word) {
                return after[word][k + 1];
            }
        }
        return 0;
    }

    /** Clusters and counts by turns, the word itself left out. */
    private int[] byCluster(int[] neighbours, int word) {
        int[] sums = new int[size];
        for (int k = 0; k < neighbours.length; k += 2) {
            sums[cluster[neighbours[k]]] += neighbours[k] == word ? 0 : neighbours[k + 1];
        }
        int[] out = new int[size * 2];
        int at = 0;
        for (int c = 0; c < size; c++) {
            if (sums[c] > 0) {
                out[at++] = c;
                out[at++] = sums[c];
            }
        }
        return Arrays.copyOf(out, at);
    }

    private void change(int word, int[] right, int[] left, int self, int sign) {
        int c = cluster[word];
        totals[c] += sign * counts[word];
        pairs[c][c] += sign * self;
        for (int k = 0; k < right.length; k += 2) {
            pairs[c][right[k]] += sign * right[k + 1];
        }
        for (int k = 0; k < left.length; k += 2) {
            pairs[left[k]][c] += sign * left[k + 1];
        }
    }

    /** How much likelier the text is with the word in this cluster than with it nowhere. */
    private double gain(int c, int word, int[] right, int[] left, int self) {
        double gain = -2 * rise(totals[c], counts[word]);
        int own = self;
        for (int k = 0; k < right.length; k += 2) {
            own += right[k] == c ? right[k + 1] : 0;
            gain += right[k] == c ? 0 : rise(pairs[c][right[k]], right[k + 1]);
        }
        for (int k = 0; k < left.length; k += 2) {
            own += left[k] == c ? left[k + 1] : 0;
            gain += left[k] == c ? 0 : rise(pairs[left[k]][c], left[k + 1]);
        }
        return gain + rise(pairs[c][c], own);
    }

    private static double rise(int from, int by) {
        return by == 0 ? 0 : entropy(from + by) - entropy(from);
    }

    private static double entropy(int n) {
        return n < TABLE.length ? TABLE[n] : n * StrictMath.log(n);
    }

    private static final double[] TABLE = new double[1 << 16];

    static {
        for (int n = 2; n < TABLE.length; n++) {
            TABLE[n] = n * StrictMath.log(n);
        }
    }
}
