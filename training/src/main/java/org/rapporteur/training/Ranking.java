package org.rapporteur.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
    /** By the number of the sign, as the squares of all that was ever learned. */
    private float[] weights = {};

    private float[] squares = {};

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

    /** The model, as it is kept in its file. */
    byte[] train(int rounds) throws IOException {
        number();
        weights = new float[table.size()];
        squares = new float[table.size()];
        float[] sums = new float[table.size()];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int i : order) {
                loss += learn(cases.get(i), right.get(i));
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

    /** Puts the numbers of signs in their place. */
    private void number() {
        table.number(2);
        for (int[][] choices : cases) {
            for (int[] choice : choices) {
                Arrays.setAll(choice, i -> table.id(choice[i]));
            }
        }
    }

    /** How surprising the right choice was. */
    private double learn(int[][] choices, int rightOne) {
        double[] shares = shares(choices);
        for (int i = 0; i < shares.length; i++) {
            double push = (i == rightOne ? 1 : 0) - shares[i];
            if (Math.abs(push) > 1e-4) {
                move(choices[i], push);
            }
        }
        return -Math.log(Math.max(1e-12, shares[rightOne]));
    }

    /** How likely each choice is now. */
    private double[] shares(int[][] choices) {
        double[] shares = new double[choices.length];
        for (int i = 0; i < shares.length; i++) {
            for (int id : choices[i]) {
                shares[i] += id < 0 ? 0 : weights[id];
            }
        }
        double most = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private void move(int[] ids, double push) {
        for (int id : ids) {
            if (id >= 0) {
                double step = push - DECAY * weights[id];
                squares[id] += (float) (step * step);
                weights[id] += (float) (RATE * step / Math.sqrt(squares[id] + 0.5));
            }
        }
    }

    private byte[] bytes(float[] averages) throws IOException {
        int[] keys = table.sorted(id -> Math.abs(averages[id]) >= LEAST);
        short[][] rows = new short[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            double weight = averages[table.id(keys[i])];
            long root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * SCALE)));
            rows[i] = new short[] {(short) ((weight < 0 ? -root : root) & 0xFF)};
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Weights.write(List.of("yes"), keys, rows, out);
        return out.toByteArray();
    }
}
