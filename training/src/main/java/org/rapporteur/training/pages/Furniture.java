package org.rapporteur.training.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordList;

/** The furniture of invented sites, slot by slot; each third template of a slot is set aside for measuring. */
final class Furniture {
    private static final int ASIDE = 3;

    private final Map<String, List<String>> slots = new HashMap<>();

    private Furniture() {}

    /** What training may see, or what it may not. */
    static Furniture of(boolean aside) {
        Furniture furniture = new Furniture();
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> cells : WordList.rows(Furniture.class, "furniture.tsv")) {
            int number = seen.merge(cells.get(0), 1, Integer::sum);
            boolean shared = cells.get(0).startsWith("fill.") || cells.get(0).equals("subhead");
            if (shared || aside == (number % ASIDE == 0)) {
                furniture
                        .slots
                        .computeIfAbsent(cells.get(0), none -> new ArrayList<>())
                        .add(cells.get(1));
            }
        }
        return furniture;
    }

    List<String> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }
}
