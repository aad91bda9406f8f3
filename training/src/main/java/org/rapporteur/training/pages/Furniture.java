package org.rapporteur.training.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The furniture of invented sites, slot by slot; each third template of a slot is set aside for measuring. */
final class Furniture {
    private static final int ASIDE = 3;

    private final Map<String, List<String>> slots = new HashMap<>();

    private Furniture() {}

    /** What training may see, or what it may not. */
    static Furniture of(boolean aside) {
        Furniture furniture = new Furniture();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            int number = seen.merge(cells[0], 1, Integer::sum);
            boolean shared = cells[0].startsWith("fill.") || cells[0].equals("subhead");
            if (shared || aside == (number % ASIDE == 0)) {
                furniture
                        .slots
                        .computeIfAbsent(cells[0], none -> new ArrayList<>())
                        .add(cells[1]);
            }
        }
        return furniture;
    }

    List<String> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    private static List<String> lines() {
        try (InputStream in = Furniture.class.getResourceAsStream("furniture.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: furniture.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
