package org.rapporteur.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.language.Weights;

/**
 * A model as it goes into its file, from which it can be taken up again: its weights then are squares of whole numbers, the
 * greatest of them the same in each model.
 *
 * @param keys the features, rising as numbers without sign
 * @param rows of each its cells, as {@link Weights#write} has them
 */
record Pressed(List<String> classes, int[] keys, short[][] rows) implements Learned {
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Weights.write(classes, keys, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public SortedMap<Integer, Double> weights(int key) {
        SortedMap<Integer, Double> out = new TreeMap<>();
        int at = find(key);
        for (short cell : at < 0 ? new short[0] : rows[at]) {
            int root = (byte) cell;
            out.put(cell >> 8 & 0x7F, (double) root * Math.abs(root));
        }
        return out;
    }

    private int find(int key) {
        int low = 0;
        int high = keys.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(keys[middle], key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }
}
