package org.rapporteur.training;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Scorer;

/**
 * A log-linear model while it learns, by following the regularised leader (McMahan et al. 2013, "Ad click prediction: a
 * view from the trenches"): each weight has its own pace, and one with little evidence stays at nothing. Learns from few
 * examples what the averaged perceptron needs many for, and gives nearly the same for lessons in any order.
 */
final class Leader implements Scorer, Learned {
    private static final double PACE = 0.2;
    private static final double DRAG = 3;
    /** Scores are whole numbers. */
    private static final int UNIT = 4096;
    /** Smaller errors teach nothing. */
    private static final double LEAST = 1e-4;

    private final int classes;
    /** How much evidence a weight needs. */
    private final double doubt;

    private final double[] scores;
    /** Rows are numbered from 1. */
    private final Places places = new Places();

    private int rows;
    /** Of each weight, what speaks for it, and the squares of all that was ever said. */
    private float[] gains = new float[1 << 20];

    private float[] squares = new float[1 << 20];

    Leader(int classes, double doubt) {
        this.classes = classes;
        this.doubt = doubt;
        scores = new double[classes];
    }

    @Override
    public void score(Keys features, int[] out) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.at(i));
            for (int c = 0; row >= 0 && c < classes; c++) {
                scores[c] += weight(row + c);
            }
        }
        for (int c = 0; c < classes; c++) {
            out[c] = (int) Math.round(scores[c] * UNIT);
        }
    }

    /** Where the weights of a feature begin, negative where there are none. */
    private int row(int key) {
        return (places.of(key) - 1) * classes;
    }

    private int open(int key) {
        if (places.of(key) == Places.NOWHERE && !places.isNew(key)) {
            places.put(key, ++rows);
        }
        return row(key);
    }

    private double weight(int at) {
        double gain = gains[at];
        double surplus = Math.abs(gain) - doubt;
        return surplus <= 0 ? 0 : -Math.copySign(surplus, gain) / (Math.sqrt(squares[at]) / PACE + 1 / PACE + DRAG);
    }

    /** Makes {@code right} more likely where these features hold, which must be those that were scored last. */
    void learn(Keys features, int right) {
        double[] errors = errors(right);
        makeRoom(features.size());
        for (int i = 0; i < features.size(); i++) {
            int row = open(features.at(i));
            for (int c = 0; row >= 0 && c < classes; c++) {
                if (Math.abs(errors[c]) > LEAST) {
                    learn(row + c, errors[c]);
                }
            }
        }
    }

    private void makeRoom(int more) {
        if ((rows + more) * classes > gains.length) {
            gains = Arrays.copyOf(gains, gains.length + gains.length / 2);
            squares = Arrays.copyOf(squares, gains.length);
        }
    }

    private double[] errors(int right) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] errors = new double[classes];
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            errors[c] = StrictMath.exp(scores[c] - most);
            sum += errors[c];
        }
        for (int c = 0; c < classes; c++) {
            errors[c] = errors[c] / sum - (c == right ? 1 : 0);
        }
        return errors;
    }

    private void learn(int at, double error) {
        double weight = weight(at);
        double more = squares[at] + error * error;
        gains[at] += (float) (error - (Math.sqrt(more) - Math.sqrt(squares[at])) / PACE * weight);
        squares[at] = (float) more;
    }

    @Override
    public int[] keys() {
        return places.keys();
    }

    @Override
    public SortedMap<Integer, Double> weights(int key) {
        SortedMap<Integer, Double> out = new TreeMap<>();
        int row = row(key);
        for (int c = 0; row >= 0 && c < classes; c++) {
            double weight = weight(row + c);
            if (weight != 0) {
                out.put(c, weight);
            }
        }
        return out;
    }
}
