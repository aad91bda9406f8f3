package org.rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word lists of this package: a word a line, and after a tab what is said of it. */
final class Lists {
    private Lists() {}

    /** Word to remark; the remark is empty where the list has none. */
    static Map<String, String> read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            Map<String, String> out = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line, out));
            return Map.copyOf(out);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static InputStream open(String name) {
        InputStream in = Lists.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return in;
    }

    private static void add(String line, Map<String, String> out) {
        int tab = line.indexOf('\t');
        out.put(tab < 0 ? line : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
    }
}
