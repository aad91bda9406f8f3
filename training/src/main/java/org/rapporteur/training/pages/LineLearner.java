package org.rapporteur.training.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.article.LineModel;
import org.rapporteur.article.Zone;

/**
 * The averaged perceptron over rows of lines (Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP
 * 2002): where the best row of kinds is wrong, the signs of the right row gain and those of the wrong one lose.
 */
final class LineLearner {
    private static final int SCALE = 100;
    private static final int KINDS = LineModel.KINDS;

    private final int[][] weights = new int[LineModel.SIGNS][KINDS];
    private final long[][] sums = new long[LineModel.SIGNS][KINDS];
    private final int[][] next = new int[KINDS + 1][KINDS];
    private final long[][] nextSums = new long[KINDS + 1][KINDS];
    private final LineModel model = LineModel.over(weights, next);
    private long clock = 1;

    /** Learns from one page and says how many of its lines it had wrong. */
    int learn(Marked page) {
        int[] said =
                model.label(page.signs()).stream().mapToInt(Zone.Kind::ordinal).toArray();
        int wrong = 0;
        for (int i = 0; i < said.length; i++) {
            wrong += said[i] == page.kinds()[i] ? 0 : 1;
        }
        if (wrong > 0) {
            credit(page, page.kinds(), 1);
            credit(page, said, -1);
        }
        clock++;
        return wrong;
    }

    /** The weights averaged over all pages seen, in hundredths. */
    LineModel average() {
        return LineModel.over(mean(weights, sums), mean(next, nextSums));
    }

    /** The rows of the model's file. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        int[][] after = mean(next, nextSums);
        for (int kind = 0; kind <= KINDS; kind++) {
            rows.add(LineModel.rowAfter(kind) + "\t" + cells(after[kind]));
        }
        int[][] signs = mean(weights, sums);
        for (int sign = 0; sign < signs.length; sign++) {
            if (Arrays.stream(signs[sign]).anyMatch(weight -> weight != 0)) {
                rows.add(LineModel.rowOf(sign) + "\t" + cells(signs[sign]));
            }
        }
        return rows;
    }

    private static String cells(int[] row) {
        return Arrays.stream(row).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private int[][] mean(int[][] now, long[][] past) {
        int[][] mean = new int[now.length][KINDS];
        for (int row = 0; row < now.length; row++) {
            for (int kind = 0; kind < KINDS; kind++) {
                mean[row][kind] = (int) Math.round(SCALE * (now[row][kind] - (double) past[row][kind] / clock));
            }
        }
        return mean;
    }

    private void credit(Marked page, int[] kinds, int by) {
        int before = KINDS;
        for (int i = 0; i < kinds.length; i++) {
            int kind = kinds[i];
            next[before][kind] += by;
            nextSums[before][kind] += by * clock;
            for (int sign : page.signs()[i]) {
                weights[sign][kind] += by;
                sums[sign][kind] += by * clock;
            }
            before = kind;
        }
    }
}
