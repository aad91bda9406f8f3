package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest rising chain of sentence pairs between two articles, with gaps on both sides: which sentence of one is
 * which of the other, if the story runs in the same order. Needleman and Wunsch (1970), without penalty for gaps, over
 * the pairs that are alike enough.
 */
final class Chain {
    /** A sentence of each side, and how alike they are. */
    record Link(int a, int b, float likeness) {}

    static final float ALIKE = 0.30f;
    /** Sentences that cannot share so much are not counted out. */
    private static final float HOPE = 0.999f * ALIKE;
    /** Longer texts are compared in their first so many sentences. */
    private static final int LONGEST = 600;

    final List<Link> links;
    /** The weight of the chain beside that of the best partner of each sentence, whatever the order: 1 = same order. */
    final double order;

    private Chain(List<Link> links, double order) {
        this.links = links;
        this.order = order;
    }

    static Chain of(Sentences a, Sentences b) {
        int n = Math.min(a.size(), LONGEST);
        int m = Math.min(b.size(), LONGEST);
        float[][] gain = new float[n][m];
        int[][] in = a.in(b);
        for (int i = 0; i < n; i++) {
            float[] telling = a.telling(i, b, in);
            for (int j = 0; j < m; j++) {
                boolean hope = telling[j] + a.small[i] > HOPE * Math.sqrt(a.mass[i] * b.mass[j]);
                float like = hope ? a.likeness(i, b, j) : 0;
                gain[i][j] = like < ALIKE ? 0 : like;
            }
        }
        List<Link> links = best(a, b, gain);
        double chained = links.stream()
                .mapToDouble(link -> worth(a, b, link.a, link.b, gain))
                .sum();
        double any = anyOrder(a, b, gain);
        return new Chain(links, any == 0 ? 0 : Math.min(1, chained / any));
    }

    private static float worth(Sentences a, Sentences b, int i, int j, float[][] gain) {
        return gain[i][j] * Math.min(a.mass[i], b.mass[j]);
    }

    private static double anyOrder(Sentences a, Sentences b, float[][] gain) {
        double sum = 0;
        for (int i = 0; i < gain.length; i++) {
            float top = 0;
            for (int j = 0; j < gain[i].length; j++) {
                top = Math.max(top, worth(a, b, i, j, gain));
            }
            sum += top;
        }
        return sum;
    }

    private static List<Link> best(Sentences a, Sentences b, float[][] gain) {
        int n = gain.length;
        int m = n == 0 ? 0 : gain[0].length;
        float[][] sum = new float[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                float take = gain[i][j] > 0 ? sum[i + 1][j + 1] + worth(a, b, i, j, gain) : 0;
                sum[i][j] = Math.max(take, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        return trace(gain, sum);
    }

    private static List<Link> trace(float[][] gain, float[][] sum) {
        List<Link> links = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < gain.length && j < gain[i].length) {
            if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else if (sum[i][j] == sum[i][j + 1]) {
                j++;
            } else {
                links.add(new Link(i, j, gain[i][j]));
                i++;
                j++;
            }
        }
        return Collections.unmodifiableList(links);
    }
}
