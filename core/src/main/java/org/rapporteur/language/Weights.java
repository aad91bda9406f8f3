package org.rapporteur.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A linear model over hashed features (Shi et al. 2009, "Hash kernels"), as trained by the averaged perceptron (Collins
 * 2002). A feature has weights for few of the classes, so its row is a list of pairs of class and weight. A weight is
 * kept in one byte as the signed square root of its size, which loses nothing that can be measured. Rows lie close
 * together in the order of their keys, for the time goes into fetching them from memory. Immutable.
 */
public final class Weights implements Scorer {
    /** A class takes seven bits of a cell. */
    static final int MOST_CLASSES = 128;

    private final List<String> classes;
    /** Where the rows begin whose keys have the same upper bits, 16 of them at least, and where the last ends. */
    private final int[] shelves;
    /** Of each row the lower bits of its key, then its cells: a bit for the last, the class, and a byte for the weight. */
    private final short[] rows;

    private final int shift;

    Weights(List<String> classes, int[] shelves, short[] rows) {
        this.classes = List.copyOf(classes);
        this.shelves = shelves;
        this.rows = rows;
        shift = shift(shelves);
    }

    /** How many bits of a key tell the rows of a shelf apart. */
    static int shift(int[] shelves) {
        return Integer.SIZE - Integer.numberOfTrailingZeros(shelves.length - 1);
    }

    /** Names of the classes, in the order of their scores. */
    public List<String> classes() {
        return classes;
    }

    @Override
    public void score(Keys keys, int[] scores) {
        if (classes.size() == 1) {
            scores[0] = sum(keys);
        } else {
            Totals.clear(keys.totals(Totals.size(classes.size())));
            addTo(keys, scores);
        }
    }

    @Override
    public void more(Keys keys, int[] scores) {
        if (classes.size() == 1) {
            scores[0] += sum(keys);
        } else {
            addTo(keys, scores);
        }
    }

    /** First fetches where all rows are, so that the memory can serve many at once, then adds them up. */
    private void addTo(Keys keys, int[] scores) {
        long[] totals = keys.totals(Totals.size(classes.size()));
        fetch(keys);
        Sums sums = keys.sums();
        int done = 0;
        if (sums != null) {
            sums.addKnown(keys, totals);
            done = addFresh(keys, sums, totals);
        }
        add(keys, done, keys.size(), totals, 0);
        Totals.read(totals, scores);
    }

    /** The score of the only class. */
    private int sum(Keys keys) {
        fetch(keys);
        int sum = 0;
        for (int i = 0; i < keys.size(); i++) {
            int key = keys.at(i);
            short name = (short) (key & (1 << shift) - 1);
            int end = shelves[(key >>> shift) + 1];
            int at = keys.begins()[i];
            if (at < end && keys.firsts()[i] != name) {
                at = next(rows, at, end, name);
            }
            sum += at < end ? weight(rows[at + 1]) : 0;
        }
        return sum;
    }

    /** The weight that a cell stands for: the square of its lower byte, with its sign. */
    static int weight(int cell) {
        int root = (byte) cell;
        return root * Math.abs(root);
    }

    /** Adds the sums of all groups that are not known, and keeps them; returns where their features end. */
    private int addFresh(Keys keys, Sums sums, long[] totals) {
        int done = 0;
        for (int group = 0; group < keys.groups(); group++) {
            add(keys, done, keys.from(group), totals, 0);
            int at = sums.fresh(keys.sign(group));
            add(keys, keys.from(group), keys.to(group), sums.all(), at);
            sums.add(at, totals);
            done = keys.to(group);
        }
        return done;
    }

    /** Fields are read into variables here and below: the quick compiler would read them anew for each feature. */
    private void fetch(Keys keys) {
        int[] wanted = keys.all();
        int[] begins = keys.begins();
        int[] firsts = keys.firsts();
        int[] shelves = this.shelves;
        short[] rows = this.rows;
        int shift = this.shift;
        int size = keys.size();
        for (int i = 0; i < size; i++) {
            begins[i] = shelves[wanted[i] >>> shift];
        }
        for (int i = 0; i < size; i++) {
            firsts[i] = rows[begins[i]];
        }
    }

    private void add(Keys keys, int from, int to, long[] totals, int base) {
        int[] wanted = keys.all();
        int[] begins = keys.begins();
        int[] firsts = keys.firsts();
        int[] shelves = this.shelves;
        short[] rows = this.rows;
        int shift = this.shift;
        int lower = (1 << shift) - 1;
        for (int i = from; i < to; i++) {
            int key = wanted[i];
            short name = (short) (key & lower);
            int at = begins[i];
            int end = shelves[(key >>> shift) + 1];
            if (at < end && firsts[i] != name) {
                at = next(rows, at, end, name);
            }
            if (at < end) {
                Totals.addRow(rows, at + 1, totals, base);
            }
        }
    }

    /** Where the row of this name begins, if it stands behind the one at {@code row} and before {@code end}. */
    private static int next(short[] rows, int row, int end, short name) {
        int at = row;
        do {
            at++;
            while (rows[at] >= 0) {
                at++;
            }
            at++;
        } while (at < end && rows[at] != name);
        return at;
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(InputStream in) {
        try (in) {
            return ModelFile.read(Bytes.of(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a model.
     *
     * @param keys in rising order, read as numbers without sign
     * @param rows for each key, its cells, one at least: class in the upper byte, root of the weight in the lower
     * @throws IllegalArgumentException if there are more than 128 classes, or a row is empty
     */
    public static void write(List<String> classes, int[] keys, short[][] rows, OutputStream out) throws IOException {
        ModelFile.write(classes, keys, rows, new DataOutputStream(out));
    }
}
