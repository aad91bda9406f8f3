package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.lineage.Judge.Question;
import org.rapporteur.lineage.Judge.Rule;

/** Learns the rules of {@link Judge}: gradient boosting of trees of two questions, with a softmax over the relations. */
final class Booster {
    private static final int LEAST = 4;
    private static final double SHRINK = 0.12;
    private static final Question ANY = new Question(0, Double.POSITIVE_INFINITY);

    private final double[][] x;
    private final int[] y;
    private final double[] weight;
    private final int[][] sorted;

    private final double[] slope;
    private final double[] curve;

    Booster(double[][] x, int[] y, double[] weight) {
        this.x = x;
        this.y = y;
        this.weight = weight;
        slope = new double[x.length];
        curve = new double[x.length];
        sorted = IntStream.range(0, x[0].length).mapToObj(this::sorted).toArray(int[][]::new);
    }

    private int[] sorted(int trait) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted((i, j) -> Double.compare(x[i][trait], x[j][trait]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<Rule> rules(int rounds) {
        List<Rule> rules = new ArrayList<>();
        double[][] score = new double[x.length][Judge.RELATIONS.size()];
        for (int round = 0; round < rounds; round++) {
            double[][] chance = Arrays.stream(score).map(Judge::softmax).toArray(double[][]::new);
            for (int k = 0; k < Judge.RELATIONS.size(); k++) {
                Rule rule = rule(k, chance);
                rules.add(rule);
                for (int i = 0; i < x.length; i++) {
                    score[i][k] += rule.score(x[i]);
                }
            }
        }
        return rules;
    }

    private Rule rule(int k, double[][] chance) {
        for (int i = 0; i < x.length; i++) {
            slope[i] = weight[i] * ((y[i] == k ? 1 : 0) - chance[i][k]);
            curve[i] = weight[i] * Math.max(1e-4, chance[i][k] * (1 - chance[i][k]));
        }
        boolean[] all = new boolean[x.length];
        Arrays.fill(all, true);
        Question first = best(all);
        boolean[] no = side(all, first, false);
        boolean[] yes = side(all, first, true);
        Question ifNo = best(no);
        Question ifYes = best(yes);
        List<Double> scores = List.of(
                score(side(no, ifNo, false)),
                score(side(no, ifNo, true)),
                score(side(yes, ifYes, false)),
                score(side(yes, ifYes, true)));
        return new Rule(k, first, ifNo, ifYes, scores);
    }

    private boolean[] side(boolean[] rows, Question question, boolean yes) {
        boolean[] out = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            out[i] = rows[i] && question.yes(x[i]) == yes;
        }
        return out;
    }

    private double score(boolean[] rows) {
        double[] sums = sums(rows);
        return SHRINK * sums[0] / (sums[1] + 1);
    }

    private double[] sums(boolean[] rows) {
        double[] sums = new double[3];
        for (int i = 0; i < rows.length; i++) {
            sums[0] += rows[i] ? slope[i] : 0;
            sums[1] += rows[i] ? curve[i] : 0;
            sums[2] += rows[i] ? 1 : 0;
        }
        return sums;
    }

    private Question best(boolean[] rows) {
        double[] sums = sums(rows);
        Question best = ANY;
        double top = sums[0] * sums[0] / (sums[1] + 1) + 1e-9;
        for (int f = 0; f < sorted.length; f++) {
            double[] left = new double[3];
            int last = -1;
            for (int i : sorted[f]) {
                if (!rows[i]) {
                    continue;
                }
                if (last >= 0 && x[i][f] > x[last][f] && left[2] >= LEAST && sums[2] - left[2] >= LEAST) {
                    double right = sums[0] - left[0];
                    double gain = left[0] * left[0] / (left[1] + 1) + right * right / (sums[1] - left[1] + 1);
                    if (gain > top) {
                        top = gain;
                        best = new Question(f, (x[i][f] + x[last][f]) / 2);
                    }
                }
                left[0] += slope[i];
                left[1] += curve[i];
                left[2]++;
                last = i;
            }
        }
        return best;
    }
}
