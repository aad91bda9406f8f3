package org.rapporteur.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.WordList;

/**
 * Says what each line of a page is there for, all lines of it together: each sign of a line speaks for some kinds and
 * against others, and so does the kind of the line before; the row of kinds with the best sum wins (Viterbi, IEEE
 * Trans. Inf. Theory 13, 1967). The weights are learned by {@code training} (Collins, EMNLP 2002) and kept in {@code
 * lines.tsv}.
 */
public final class LineModel {
    /** How many kinds there are. */
    public static final int KINDS = Zone.Kind.values().length;

    /** How many signs there can be. */
    public static final int SIGNS = Sign.codes();

    private static final String BEFORE = "KIND ";

    private final int[][] weights;
    private final int[][] next;

    private LineModel(int[][] weights, int[][] next) {
        this.weights = weights;
        this.next = next;
    }

    /** The model that ships with the product. */
    public static LineModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * A model over weights that go on changing while it learns; neither array is copied.
     *
     * @param weights for each sign one weight a kind
     * @param next for each kind of the line before, and last for the top of the page, one weight a kind
     */
    public static LineModel over(int[][] weights, int[][] next) {
        return new LineModel(weights, next);
    }

    /** How a row of weights for a sign is called. */
    public static String rowOf(int sign) {
        return Sign.name(sign);
    }

    /** How the row of weights for the kind of the line before is called; {@link #KINDS} is the top of the page. */
    public static String rowAfter(int kind) {
        return BEFORE + (kind == KINDS ? "TOP" : Zone.Kind.values()[kind].name());
    }

    /** The kinds of lines with these signs. */
    public List<Zone.Kind> label(int[][] signs) {
        List<Zone.Kind> kinds = new ArrayList<>(signs.length);
        for (int kind : best(signs)) {
            kinds.add(Zone.Kind.values()[kind]);
        }
        return kinds;
    }

    private int[] best(int[][] signs) {
        int[][] from = new int[signs.length][KINDS];
        long[] sums = new long[KINDS];
        for (int i = 0; i < signs.length; i++) {
            sums = step(sums, i == 0, signs[i], from[i]);
        }
        int[] kinds = new int[signs.length];
        int kind = highest(sums);
        for (int i = signs.length - 1; i >= 0; i--) {
            kinds[i] = kind;
            kind = from[i][kind];
        }
        return kinds;
    }

    private long[] step(long[] before, boolean top, int[] signs, int[] from) {
        int[] own = own(signs);
        long[] sums = new long[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            sums[kind] = top ? next[KINDS][kind] : Long.MIN_VALUE;
            for (int last = 0; !top && last < KINDS; last++) {
                long sum = before[last] + next[last][kind];
                from[kind] = sum > sums[kind] ? last : from[kind];
                sums[kind] = Math.max(sum, sums[kind]);
            }
            sums[kind] += own[kind];
        }
        return sums;
    }

    private int[] own(int[] signs) {
        int[] sums = new int[KINDS];
        for (int sign : signs) {
            int[] row = weights[sign];
            for (int kind = 0; kind < KINDS; kind++) {
                sums[kind] += row[kind];
            }
        }
        return sums;
    }

    private static int highest(long[] sums) {
        int best = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            best = sums[kind] > sums[best] ? kind : best;
        }
        return best;
    }

    /** Loaded once, when the first page is read. */
    private static final class Shipped {
        private static final LineModel MODEL = load();

        private static LineModel load() {
            int[][] weights = new int[SIGNS][];
            Arrays.fill(weights, new int[KINDS]);
            int[][] next = new int[KINDS + 1][KINDS];
            for (List<String> cells : WordList.rows(LineModel.class, "lines.tsv")) {
                put(cells.get(0), row(cells.get(1)), weights, next);
            }
            return new LineModel(weights, next);
        }

        private static void put(String name, int[] row, int[][] weights, int[][] next) {
            if (name.equals(rowAfter(KINDS))) {
                next[KINDS] = row;
            } else if (name.startsWith(BEFORE)) {
                next[Zone.Kind.valueOf(name.substring(BEFORE.length())).ordinal()] = row;
            } else {
                weights[Sign.code(name)] = row;
            }
        }

        private static int[] row(String cells) {
            return Arrays.stream(cells.split(" ")).mapToInt(Integer::parseInt).toArray();
        }
    }
}
