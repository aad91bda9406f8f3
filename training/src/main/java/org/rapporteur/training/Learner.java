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

    /** Key in the upper half, where the row is in the lower; 0 where free. */
    private long[] slots = new long[1 << 16];

    private int rows;
    /** A bit for each feature that one mistake has called for; it gets a row when a second one does (a Bloom filter). */
    private final long[] once = new long[1 << 21];

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
        for (int i = 0; i < features.size(); i++) {
            found[i] = slots[features.at(i) & slots.length - 1];
        }
        for (int i = 0; i < features.size(); i++) {
            boolean first = (int) (found[i] >>> 32) == features.at(i) || found[i] == 0;
            int from = (int) (first ? found[i] : slots[find(features.at(i))]);
            int to = from + cells[from];
            for (int k = from + 1; k <= to; k++) {
                scores[cells[k] & 0xFF] += cells[k] >> 8;
            }
        }
    }

    /** Makes {@code right} more likely and {@code wrong} less, where these features hold. */
    void correct(Keys features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            int at = find(features.at(i));
            if (slots[at] == 0 && isNew(features.at(i))) {
                continue;
            }
            if (slots[at] == 0) {
                at = open(features.at(i));
            }
            pool.change(cell(at, right), 1, clock);
            pool.change(cell(at, wrong), -1, clock);
        }
    }

    /** Whether a feature would be learned from for the first time; the next time it will not be new. */
    private boolean isNew(int key) {
        int at = key >>> 11;
        long bit = 1L << (key & 63);
        boolean isNew = (once[at] & bit) == 0;
        once[at] |= bit;
        return isNew;
    }

    /** One decision has passed. */
    void tick() {
        clock++;
    }

    private int find(int key) {
        int mask = slots.length - 1;
        int at = key & mask;
        while (slots[at] != 0 && (int) (slots[at] >>> 32) != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private int open(int key) {
        if (++rows * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(slot -> slot != 0).forEach(slot -> slots[find((int) (slot >>> 32))] = slot);
        }
        int at = find(key);
        slots[at] = (long) key << 32 | pool.take(FIRST_ROOM + 1);
        return at;
    }

    private int cell(int at, int name) {
        int row = (int) slots[at];
        int length = pool.cells[row];
        for (int k = row + 1; k <= row + length; k++) {
            if ((pool.cells[k] & 0xFF) == name) {
                return k;
            }
        }
        if (length >= FIRST_ROOM && Integer.bitCount(length) == 1) {
            row = pool.move(row, length);
            slots[at] = slots[at] >>> 32 << 32 | row;
        }
        pool.cells[row] = length + 1;
        pool.cells[row + length + 1] = name;
        pool.times[row + length + 1] = clock;
        return row + length + 1;
    }

    @Override
    public int[] keys() {
        return Arrays.stream(slots)
                .filter(slot -> slot != 0)
                .map(slot -> slot >>> 32)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** The averages over all decisions. */
    @Override
    public SortedMap<Integer, Double> weights(int key) {
        SortedMap<Integer, Double> out = new TreeMap<>();
        int row = (int) slots[find(key)];
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
