package org.rapporteur.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Weights;

/**
 * Learns to rank: of several choices, each with its signs, one is right. A log-linear model trained by AdaGrad (Duchi et
 * al. 2011), averaged over the rounds; signs seen only once are left out. The order of training is fixed, so the same
 * cases give the same bytes.
 */
final class Ranking {
    private static final double RATE = 0.15;
    private static final double DECAY = 2e-6;
    private static final double SCALE = 1024;
    private static final double LEAST = 0.04;
    private final List<int[][]> cases = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final KeyTable table = new KeyTable();

    /** One choice's signs as they stand in the buffer. */
    static int[] copy(Keys keys) {
        int[] out = new int[keys.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = keys.at(i);
        }
        return out;
    }

    void add(int[][] choices, int rightOne) {
        cases.add(choices);
        right.add(rightOne);
        for (int[] choice : choices) {
            for (int key : choice) {
                table.count(key);
            }
        }
    }

    void addAll(Ranking other) {
        for (int i = 0; i < other.cases.size(); i++) {
            add(other.cases.get(i), other.right.get(i));
        }
    }

    int size() {
        return cases.size();
    }

    byte[] train(int rounds) throws IOException {
        table.number(2);
        for (int[][] choices : cases) {
            for (int[] choice : choices) {
                Arrays.setAll(choice, i -> table.id(choice[i]));
            }
        }
        float[] weights = new float[table.size()];
        float[] squares = new float[table.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            order.add(i);
        }
        float[] sums = new float[weights.length];
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int i : order) {
                loss += learn(cases.get(i), right.get(i), weights, squares);
            }
            System.err.printf("  round %d: loss %.4f%n", round + 1, loss / Math.max(1, cases.size()));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= rounds;
        }
        return bytes(sums);
    }

    private static double learn(int[][] choices, int rightOne, float[] weights, float[] squares) {
        double[] shares = new double[choices.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.length; i++) {
            for (int id : choices[i]) {
                shares[i] += id < 0 ? 0 : weights[id];
            }
            most = Math.max(most, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            double push = (i == rightOne ? 1 : 0) - shares[i] / sum;
            if (Math.abs(push) > 1e-4) {
                move(choices[i], push, weights, squares);
            }
        }
        return -Math.log(Math.max(1e-12, shares[rightOne] / sum));
    }

    private static void move(int[] ids, double push, float[] weights, float[] squares) {
        for (int id : ids) {
            if (id >= 0) {
                double step = push - DECAY * weights[id];
                squares[id] += (float) (step * step);
                weights[id] += (float) (RATE * step / Math.sqrt(squares[id] + 0.5));
            }
        }
    }

    private byte[] bytes(float[] weights) throws IOException {
        int[] keys = table.sorted(id -> Math.abs(weights[id]) >= LEAST);
        short[][] rows = new short[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            double weight = weights[table.id(keys[i])];
            long root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * SCALE)));
            rows[i] = new short[] {(short) ((weight < 0 ? -root : root) & 0xFF)};
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Weights.write(List.of("yes"), keys, rows, out);
        return out.toByteArray();
    }
}
