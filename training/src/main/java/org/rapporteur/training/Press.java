package org.rapporteur.training;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rapporteur.language.Weights;

/**
 * Presses what was learned into a small model: weak weights go, the others become the root of their size in one byte, on
 * a scale that only the greatest thousandth exceeds.
 */
final class Press {
    private static final int GREATEST = 127;

    private final Learned learner;
    private final List<String> classes;
    private final double weakest;

    /** @param weakest weights smaller than this are dropped */
    Press(Learned learner, List<String> classes, double weakest) {
        this.learner = learner;
        this.classes = List.copyOf(classes);
        this.weakest = weakest;
    }

    /** The same with another limit. */
    Press weakest(double limit) {
        return new Press(learner, classes, limit);
    }

    /** The model as it will be read. */
    Weights weights() {
        return Weights.read(new ByteArrayInputStream(bytes()));
    }

    byte[] bytes() {
        return pressed().bytes();
    }

    Pressed pressed() {
        int[] keys = learner.keys();
        double top = top(keys);
        List<short[]> rows = new ArrayList<>();
        int kept = 0;
        for (int key : keys) {
            short[] row = row(learner.weights(key), top);
            if (row.length > 0) {
                keys[kept++] = key;
                rows.add(row);
            }
        }
        return new Pressed(classes, Arrays.copyOf(keys, kept), rows.toArray(new short[0][]));
    }

    private double top(int[] keys) {
        double[] tops = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            for (double weight : learner.weights(keys[i]).values()) {
                tops[i] = Math.max(tops[i], Math.abs(weight));
            }
        }
        Arrays.sort(tops);
        return tops.length == 0 ? 1 : tops[Math.max(0, tops.length - 1 - tops.length / 100_000)];
    }

    private short[] row(SortedMap<Integer, Double> weights, double top) {
        short[] row = new short[weights.size()];
        int length = 0;
        for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
            double size = Math.abs(weight.getValue());
            int root = (int) Math.min(GREATEST, Math.round(Math.sqrt(size / top) * GREATEST));
            if (size >= weakest && root > 0) {
                row[length++] = (short) (weight.getKey() << 8 | (weight.getValue() < 0 ? -root : root) & 0xFF);
            }
        }
        return Arrays.copyOf(row, length);
    }
}
