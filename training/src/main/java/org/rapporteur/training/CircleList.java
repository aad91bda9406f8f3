package org.rapporteur.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Circles;
import org.rapporteur.language.Words;

/** Presses a list of words, each with the path to its circle such as {@code 1010101110}, into core's circles.model. */
final class CircleList {
    private static final int LONGEST = 30;

    /** By hash, as a number without sign. */
    private final Map<Long, Integer> paths = new TreeMap<>();

    /** Arguments: the list, the file of the model to write. */
    public static void main(String[] args) throws IOException {
        CircleList list = new CircleList();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            list.add(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        Files.write(Path.of(args[1]), list.bytes());
    }

    /** Words with digits are left out: lists and we write digits differently. Of two words with one hash the first stays. */
    private void add(String word, String path) {
        boolean plain = word.codePoints().noneMatch(Character::isDigit) && word.length() <= LONGEST;
        int key = Words.key(word);
        if (plain && key != 0) {
            paths.putIfAbsent(Integer.toUnsignedLong(key), Integer.parseInt("1" + path, 2));
        }
    }

    private byte[] bytes() throws IOException {
        List<Integer> known =
                new ArrayList<>(paths.values().stream().distinct().sorted().toList());
        int[] words = paths.keySet().stream().mapToInt(Long::intValue).toArray();
        short[] circles = new short[words.length];
        int at = 0;
        for (int path : paths.values()) {
            circles[at++] = (short) Collections.binarySearch(known, path);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Circles.write(known.stream().mapToInt(Integer::intValue).toArray(), words, circles, out);
        return out.toByteArray();
    }
}
