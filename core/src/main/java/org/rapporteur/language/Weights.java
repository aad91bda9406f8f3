package org.rapporteur.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model over hashed features (Shi et al. 2009, "Hash kernels"), as trained by the averaged perceptron (Collins
 * 2002). A feature has weights for few of the classes, so its row is a list of pairs of class and weight. A weight is
 * kept in one byte as the signed square root of its size, which loses nothing that can be measured. Immutable.
 */
public final class Weights implements Scorer {
    private static final int MAGIC = 0x52415031;

    private final List<String> classes;
    /** Key in the upper half, then 24 bits of where the row begins and 8 of its length; 0 where free. */
    private final long[] slots;
    /** Class in the upper byte, root of the weight in the lower. */
    private final short[] cells;

    private Weights(List<String> classes, long[] slots, short[] cells) {
        this.classes = classes;
        this.slots = slots;
        this.cells = cells;
    }

    /** Names of the classes, in the order of their scores. */
    public List<String> classes() {
        return classes;
    }

    /** First fetches where all rows are, so that the memory can serve many at once, then adds them up. */
    @Override
    public void score(Keys keys, int[] scores) {
        Arrays.fill(scores, 0, classes.size(), 0);
        long[] found = keys.scratch();
        int mask = slots.length - 1;
        for (int i = 0; i < keys.size(); i++) {
            found[i] = slots[keys.at(i) & mask];
        }
        for (int i = 0; i < keys.size(); i++) {
            if (found[i] != 0) {
                add((int) (found[i] >>> 32) == keys.at(i) ? found[i] : find(keys.at(i)), scores);
            }
        }
    }

    private void add(long slot, int[] scores) {
        int from = (int) (slot >>> 8) & 0xFFFFFF;
        int to = from + (int) (slot & 0xFF);
        for (int k = from; k < to; k++) {
            int weight = (byte) cells[k];
            scores[cells[k] >> 8 & 0xFF] += weight * Math.abs(weight);
        }
    }

    private long find(int key) {
        int mask = slots.length - 1;
        int at = key & mask;
        while (slots[at] != 0 && (int) (slots[at] >>> 32) != key) {
            at = at + 1 & mask;
        }
        return slots[at];
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(InputStream in) {
        try (DataInputStream from = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
            return read(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Weights read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model");
        }
        List<String> classes = new ArrayList<>();
        for (int n = in.readUnsignedByte(); n > 0; n--) {
            classes.add(in.readUTF());
        }
        int rows = in.readInt();
        short[] cells = new short[in.readInt()];
        long[] slots = new long[Integer.highestOneBit(Math.max(rows, 1)) * 4];
        int key = 0;
        int cell = 0;
        for (int i = 0; i < rows; i++) {
            key += readNumber(in);
            int length = in.readUnsignedByte();
            put(slots, key, (long) cell << 8 | length);
            for (int k = 0; k < length; k++) {
                cells[cell++] = in.readShort();
            }
        }
        return new Weights(List.copyOf(classes), slots, cells);
    }

    private static void put(long[] slots, int key, long row) {
        int at = key & slots.length - 1;
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = (long) key << 32 | row;
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80) {
                return value;
            }
        }
    }

    /**
     * Writes a model: keys as distances from the last, then each row.
     *
     * @param keys in rising order, read as numbers without sign
     * @param rows for each key, its cells: class in the upper byte, root of the weight in the lower
     */
    public static void write(List<String> classes, int[] keys, short[][] rows, OutputStream out) throws IOException {
        DataOutputStream to = new DataOutputStream(out);
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

    private static void writeNumber(int value, DataOutputStream out) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
