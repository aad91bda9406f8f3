package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package: an entry a line, cells parted by tabs, remarks after {@code #}. */
final class Lists {
    private Lists() {}

    static Set<String> words(String name) {
        return rows(name).stream().map(cells -> cells.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    static List<List<String>> rows(String name) {
        try (InputStream in = Lists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
