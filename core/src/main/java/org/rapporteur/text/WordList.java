package org.rapporteur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list kept as a {@code .tsv} file beside the class that reads it; lines that begin with {@code #} are comments. */
public final class WordList {
    private WordList() {}

    /** The rows of a list, cell by cell. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return rows(lines(beside, name));
    }

    /** The words of a list that has one a row, or their first cells. */
    public static Set<String> words(Class<?> beside, String name) {
        return rows(beside, name).stream()
                .map(row -> row.get(0))
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
    }

    /** The rows of a list as they stand. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = open(beside, name)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(WordList::isRow)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }

    /** A file of the jar, of whatever form, that stands beside a class. */
    public static InputStream open(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return in;
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** The rows of a list that was read already. */
    public static List<List<String>> rows(List<String> lines) {
        List<List<String>> out = new ArrayList<>();
        for (String line : lines) {
            if (isRow(line)) {
                out.add(List.of(line.split("\t", -1)));
            }
        }
        return out;
    }

    /** First cell to second; the second is empty where the list has none. */
    public static Map<String, String> pairs(Class<?> beside, String name) {
        Map<String, String> out = new LinkedHashMap<>();
        for (List<String> row : rows(beside, name)) {
            out.put(row.get(0), row.size() > 1 ? row.get(1) : "");
        }
        return out;
    }
}
