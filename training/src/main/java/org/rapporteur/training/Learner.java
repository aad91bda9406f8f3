package org.rapporteur.training;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Scorer;

/**
 * The averaged perceptron (Collins 2002) while it learns. The rows of all features lie in one pool, each a length and then
 * its cells; a row that is full moves to the pool's end with twice the room. Averages are kept up lazily: a cell's sum is
 * brought up to date when its weight changes.
 */
final class Learner implements Scorer, Learned {
    private static final int FIRST_ROOM = 2;

    private final Places places = new Places();
    private long[] found = new long[0];
    private final Pool pool = new Pool();
    private int clock = 1;

    @Override
    public void score(Keys features, int[] scores) {
        Arrays.fill(scores, 0);
        int[] cells = pool.cells;
        if (found.length < features.size()) {
            found = new long[features.size()];
        }
        places.of(features, found);
        for (int i = 0; i < features.size(); i++) {
            int from = (int) found[i];
            int to = from + cells[from];
            for (int k = from + 1; k <= to; k++) {
                scores[cells[k] & 0xFF] += cells[k] >> 8;
            }
        }
    }

    /** Makes {@code right} more likely and {@code wrong} less, where these features hold. */
    void correct(Keys features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            int key = features.at(i);
            if (isKnown(key)) {
                pool.change(cell(key, right), 1, clock);
                pool.change(cell(key, wrong), -1, clock);
            }
        }
    }

    /** Whether a feature has a row, or gets one now. */
    private boolean isKnown(int key) {
        boolean known = places.of(key) != Places.NOWHERE;
        if (!known && !places.isNew(key)) {
            places.put(key, pool.take(FIRST_ROOM + 1));
            return true;
        }
        return known;
    }

    /** One decision has passed. */
    void tick() {
        clock++;
    }

    private int cell(int key, int name) {
        int row = places.of(key);
        int length = pool.cells[row];
        for (int k = row + 1; k <= row + length; k++) {
            if ((pool.cells[k] & 0xFF) == name) {
                return k;
            }
        }
        if (length >= FIRST_ROOM && Integer.bitCount(length) == 1) {
            row = pool.move(row, length);
            places.put(key, row);
        }
        pool.cells[row] = length + 1;
        pool.cells[row + length + 1] = name;
        pool.times[row + length + 1] = clock;
        return row + length + 1;
    }

    @Override
    public int[] keys() {
        return places.keys();
    }

    /** The averages over all decisions. */
    @Override
    public SortedMap<Integer, Double> weights(int key) {
        SortedMap<Integer, Double> out = new TreeMap<>();
        int row = places.of(key);
        for (int k = row + 1; k <= row + pool.cells[row]; k++) {
            out.put(pool.cells[k] & 0xFF, pool.sum(k, clock) / clock);
        }
        return out;
    }

    /** Cells, each a class in the lowest byte and its weight above, with the sum of weights up to a time. */
    private static final class Pool {
        int[] cells = new int[1 << 18];
        int[] times = new int[1 << 18];
        private double[] sums = new double[1 << 18];
        /** The first cell is the empty row of all features that are not known. */
        private int used = 1;

        void change(int cell, int by, int now) {
            sums[cell] = sum(cell, now);
            times[cell] = now;
            cells[cell] += by << 8;
        }

        double sum(int cell, int now) {
            return sums[cell] + (double) (cells[cell] >> 8) * (now - times[cell]);
        }

        int take(int room) {
            int at = used;
            used += room;
            if (used > cells.length) {
                int size = Math.max(used, cells.length + cells.length / 2);
                cells = Arrays.copyOf(cells, size);
                times = Arrays.copyOf(times, size);
                sums = Arrays.copyOf(sums, size);
            }
            return at;
        }

        int move(int row, int length) {
            int to = take(length * 2 + 1);
            System.arraycopy(cells, row, cells, to, length + 1);
            System.arraycopy(times, row, times, to, length + 1);
            System.arraycopy(sums, row, sums, to, length + 1);
            return to;
        }
    }
}
