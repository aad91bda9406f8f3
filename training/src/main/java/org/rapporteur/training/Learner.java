package org.rapporteur.training;

import java.util.Arrays;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Scorer;

/**
 * The averaged perceptron (Collins 2002) while it learns. Rows of cells lie in one pool; a row that is full moves to its
 * end with twice the room. Averages are kept up lazily: a cell's sum is brought up to date when its weight changes.
 */
final class Learner implements Scorer {
    private static final int FIRST_ROOM = 2;

    private int[] keys = new int[1 << 16];
    private int[] starts = new int[1 << 16];
    private short[] lengths = new short[1 << 16];
    private int rows;
    private Cells cells = new Cells(1 << 18);
    private int clock = 1;

    @Override
    public void score(Keys features, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size(); i++) {
            int at = find(features.at(i));
            int from = starts[at];
            int to = from + lengths[at];
            for (int k = from; k < to; k++) {
                scores[cells.classes[k] & 0xFF] += cells.weights[k];
            }
        }
    }

    /** Makes {@code right} more likely and {@code wrong} less, where these features hold. */
    void correct(Keys features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            change(features.at(i), right, 1);
            change(features.at(i), wrong, -1);
        }
    }

    /** One decision has passed. */
    void tick() {
        clock++;
    }

    private int find(int key) {
        int mask = keys.length - 1;
        int at = key & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void change(int key, int name, int by) {
        int at = find(key);
        if (keys[at] == 0) {
            at = open(key);
        }
        int cell = cell(at, name);
        cells.sums[cell] += (double) cells.weights[cell] * (clock - cells.times[cell]);
        cells.times[cell] = clock;
        cells.weights[cell] += by;
    }

    private int open(int key) {
        if (++rows * 2 > keys.length) {
            grow();
        }
        int at = find(key);
        keys[at] = key;
        starts[at] = cells.take(FIRST_ROOM);
        return at;
    }

    private int cell(int at, int name) {
        int length = lengths[at];
        for (int k = starts[at]; k < starts[at] + length; k++) {
            if ((cells.classes[k] & 0xFF) == name) {
                return k;
            }
        }
        if (length >= FIRST_ROOM && Integer.bitCount(length) == 1) {
            starts[at] = cells.move(starts[at], length);
        }
        lengths[at]++;
        int cell = starts[at] + length;
        cells.classes[cell] = (byte) name;
        cells.times[cell] = clock;
        return cell;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldStarts = starts;
        short[] oldLengths = lengths;
        keys = new int[oldKeys.length * 2];
        starts = new int[keys.length];
        lengths = new short[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                starts[at] = oldStarts[i];
                lengths[at] = oldLengths[i];
            }
        }
    }

    /** All keys, in rising order as numbers without sign. */
    int[] keys() {
        int[] out = Arrays.stream(keys).filter(key -> key != 0).toArray();
        for (int i = 0; i < out.length; i++) {
            out[i] ^= Integer.MIN_VALUE;
        }
        Arrays.sort(out);
        for (int i = 0; i < out.length; i++) {
            out[i] ^= Integer.MIN_VALUE;
        }
        return out;
    }

    /** Sets {@code into} to the averages of the classes where this feature holds. */
    void averages(int key, double[] into) {
        Arrays.fill(into, 0);
        int at = find(key);
        for (int k = starts[at]; k < starts[at] + lengths[at]; k++) {
            double sum = cells.sums[k] + (double) cells.weights[k] * (clock - cells.times[k]);
            into[cells.classes[k] & 0xFF] = sum / clock;
        }
    }

    /** The pool: for each cell its class, weight, sum so far, and when that was. */
    private static final class Cells {
        byte[] classes;
        int[] weights;
        double[] sums;
        int[] times;
        int used;

        Cells(int room) {
            classes = new byte[room];
            weights = new int[room];
            sums = new double[room];
            times = new int[room];
        }

        int take(int room) {
            int at = used;
            used += room;
            if (used > classes.length) {
                int size = Math.max(used, classes.length + classes.length / 2);
                classes = Arrays.copyOf(classes, size);
                weights = Arrays.copyOf(weights, size);
                sums = Arrays.copyOf(sums, size);
                times = Arrays.copyOf(times, size);
            }
            return at;
        }

        int move(int from, int length) {
            int to = take(length * 2);
            System.arraycopy(classes, from, classes, to, length);
            System.arraycopy(weights, from, weights, to, length);
            System.arraycopy(sums, from, sums, to, length);
            System.arraycopy(times, from, times, to, length);
            return to;
        }
    }
}
