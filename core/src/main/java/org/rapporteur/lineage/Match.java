package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * Two runs of words laid beside each other: which stayed in order, and what stands in the gaps. Longest common
 * subsequence by words (Hirschberg 1977 names the problem; sentences are short enough for the plain table).
 */
final class Match {
    /** Words {@code a0..a1} of one side stand where words {@code b0..b1} of the other do, ends exclusive. */
    record Gap(int a0, int a1, int b0, int b1) {
        int a() {
            return a1 - a0;
        }

        int b() {
            return b1 - b0;
        }
    }

    private static final int LONGEST = 400;

    /** Indexes into the words of both sides, of those that stayed. */
    final int[] a;

    final int[] b;
    final List<Gap> gaps;

    private Match(int[] a, int[] b, List<Gap> gaps) {
        this.a = a;
        this.b = b;
        this.gaps = gaps;
    }

    int size() {
        return a.length;
    }

    static Match of(Words a, int a0, int a1, Words b, int b0, int b1) {
        int n = Math.min(a1 - a0, LONGEST);
        int m = Math.min(b1 - b0, LONGEST);
        short[][] sum = new short[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                sum[i][j] = a.hash[a0 + i] == b.hash[b0 + j]
                        ? (short) (sum[i + 1][j + 1] + 1)
                        : (short) Math.max(sum[i + 1][j], sum[i][j + 1]);
            }
        }
        int[] keptA = new int[sum[0][0]];
        int[] keptB = new int[sum[0][0]];
        trace(a, a0, b, b0, sum, keptA, keptB);
        return new Match(keptA, keptB, gaps(keptA, keptB, new Gap(a0, a0 + n, b0, b0 + m)));
    }

    private static void trace(Words a, int a0, Words b, int b0, short[][] sum, int[] keptA, int[] keptB) {
        int i = 0;
        int j = 0;
        for (int k = 0; k < keptA.length; ) {
            if (a.hash[a0 + i] == b.hash[b0 + j] && sum[i][j] == sum[i + 1][j + 1] + 1) {
                keptA[k] = a0 + i++;
                keptB[k++] = b0 + j++;
            } else if (sum[i + 1][j] >= sum[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Gap> gaps(int[] a, int[] b, Gap whole) {
        List<Gap> gaps = new ArrayList<>();
        int i = whole.a0;
        int j = whole.b0;
        for (int k = 0; k <= a.length; k++) {
            int nextA = k < a.length ? a[k] : whole.a1;
            int nextB = k < a.length ? b[k] : whole.b1;
            if (nextA > i || nextB > j) {
                gaps.add(new Gap(i, nextA, j, nextB));
            }
            i = nextA + 1;
            j = nextB + 1;
        }
        return gaps;
    }
}
