package org.rapporteur.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of this package: columns parted by tabs, a comment on the first line. */
final class Lists {
    private Lists() {}

    /** The rows of a list, without its comments. */
    static List<String[]> read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
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
}
