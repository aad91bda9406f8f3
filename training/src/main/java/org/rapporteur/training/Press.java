package org.rapporteur.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Weights;

/**
 * Presses what was learned into a small model: weak weights go, the others become the root of their size in one byte, on
 * a scale that only the greatest thousandth exceeds.
 */
final class Press {
    private static final int GREATEST = 127;

    private final Learner learner;
    private final List<String> classes;
    private final double weakest;

    /** @param weakest averages smaller than this are dropped */
    Press(Learner learner, List<String> classes, double weakest) {
        this.learner = learner;
        this.classes = List.copyOf(classes);
        this.weakest = weakest;
    }

    /** The model as it will be read. */
    Weights weights() {
        return Weights.read(new ByteArrayInputStream(bytes()));
    }

    byte[] bytes() {
        int[] keys = learner.keys();
        double top = top(keys);
        List<short[]> rows = new ArrayList<>();
        int kept = 0;
        double[] averages = new double[256];
        for (int key : keys) {
            learner.averages(key, averages);
            short[] row = row(averages, top);
            if (row.length > 0) {
                keys[kept++] = key;
                rows.add(row);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Weights.write(classes, Arrays.copyOf(keys, kept), rows.toArray(new short[0][]), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private double top(int[] keys) {
        double[] averages = new double[256];
        double[] tops = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            learner.averages(keys[i], averages);
            tops[i] = Arrays.stream(averages).map(Math::abs).max().orElse(0);
        }
        Arrays.sort(tops);
        return tops.length == 0 ? 1 : tops[Math.max(0, tops.length - 1 - tops.length / 100_000)];
    }

    private short[] row(double[] averages, double top) {
        short[] row = new short[classes.size()];
        int length = 0;
        for (int k = 0; k < classes.size(); k++) {
            int root = (int) Math.min(GREATEST, Math.round(Math.sqrt(Math.abs(averages[k]) / top) * GREATEST));
            if (Math.abs(averages[k]) >= weakest && root > 0) {
                row[length++] = (short) (k << 8 | (averages[k] < 0 ? -root : root) & 0xFF);
            }
        }
        return Arrays.copyOf(row, length);
    }
}
