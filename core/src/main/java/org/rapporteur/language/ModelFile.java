package org.rapporteur.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The file of a model: names of the classes, then for each feature its key, as the distance from the last, and its row. */
final class ModelFile {
    private static final int MAGIC = 0x52415031;
    /** What is left of a key on its shelf must go into sixteen bits. */
    private static final int FEWEST_BITS = 16;

    private static final int MOST_BITS = 24;
    private static final int LARGEST = 1 << 30;

    private ModelFile() {}

    static Weights read(Bytes in) throws IOException {
        if (in.four() != MAGIC) {
            throw new IOException("not a model");
        }
        List<String> classes = new ArrayList<>();
        for (int n = in.single(); n > 0; n--) {
            classes.add(in.text());
        }
        int count = in.four();
        int cells = in.four();
        if (classes.size() > Weights.MOST_CLASSES || count < 0 || cells < 0 || (long) count + cells >= LARGEST) {
            throw new IOException(
                    "a model too large: " + classes.size() + " classes, " + count + " rows, " + cells + " cells");
        }
        short[] rows = new short[count + cells + 1];
        int[] shelves = new int[(1 << bits(count)) + 1];
        read(in, count, shelves, rows);
        return new Weights(classes, shelves, rows);
    }

    /** A shelf for each row or two. */
    private static int bits(int rows) {
        return Math.min(MOST_BITS, Math.max(FEWEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(rows)));
    }

    private static void read(Bytes in, int count, int[] shelves, short[] rows) throws IOException {
        int shift = Weights.shift(shelves);
        int key = 0;
        int at = 0;
        int shelf = 0;
        for (int i = 0; i < count; i++) {
            key += in.step();
            while (shelf <= key >>> shift) {
                shelves[shelf++] = at;
            }
            rows[at++] = (short) (key & (1 << shift) - 1);
            at = readRow(in, at, rows);
        }
        Arrays.fill(shelves, shelf, shelves.length, at);
    }

    private static int readRow(Bytes in, int from, short[] rows) throws IOException {
        int to = from + in.single();
        if (to == from) {
            throw new IOException("an empty row");
        }
        for (int at = from; at < to; at++) {
            rows[at] = in.pair();
        }
        rows[to - 1] |= Short.MIN_VALUE;
        return to;
    }

    static void write(List<String> classes, int[] keys, short[][] rows, DataOutputStream to) throws IOException {
        check(classes, rows);
        to.writeInt(MAGIC);
        to.writeByte(classes.size());
        for (String name : classes) {
            to.writeUTF(name);
        }
        to.writeInt(keys.length);
        to.writeInt(Arrays.stream(rows).mapToInt(row -> row.length).sum());
        int last = 0;
        for (int i = 0; i < keys.length; i++) {
            writeNumber(keys[i] - last, to);
            last = keys[i];
            to.writeByte(rows[i].length);
            for (short cell : rows[i]) {
                to.writeShort(cell);
            }
        }
        to.flush();
    }

    private static void check(List<String> classes, short[][] rows) {
        if (classes.size() > Weights.MOST_CLASSES) {
            throw new IllegalArgumentException(classes.size() + " classes, more than " + Weights.MOST_CLASSES);
        }
        if (Arrays.stream(rows).anyMatch(row -> row.length == 0)) {
            throw new IllegalArgumentException("a feature without weights");
        }
        long places = places(rows);
        if (places >= LARGEST) {
            throw new IllegalArgumentException(places + " rows and cells, more than " + LARGEST);
        }
    }

    private static long places(short[][] rows) {
        return Arrays.stream(rows).mapToLong(row -> row.length + 1L).sum();
    }

    private static void writeNumber(int value, DataOutputStream out) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
