package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Event;

/** Holds the coding of events to a floor on the PLOVER gold records; {@code docs/accuracy.md} has the figures. */
class PloverFloorTest {
    private static final double FLOOR = 0.66;
    private static final Map<String, String> DRAFT =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    @Test
    void the_type_of_event_does_not_fall_below_its_floor() throws IOException {
        Optional<Path> gold = gold();
        if (gold.isEmpty()) {
            System.err.println("SKIPPED: the PLOVER gold records are not there (../shared/data/events)");
        }
        Assumptions.assumeTrue(gold.isPresent());
        double f1 = f1(Files.readAllLines(gold.orElseThrow()));
        assertThat(f1).as("type F1 on the PLOVER gold records").isGreaterThan(FLOOR);
    }

    private static double f1(List<String> lines) {
        Map<String, Set<String>> types = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            String code = cells[4].split("-")[0];
            types.computeIfAbsent(cells[2], text -> new HashSet<>()).add(DRAFT.getOrDefault(code, code));
        }
        int rows = 0;
        int right = 0;
        int wanted = 0;
        int found = 0;
        for (Map.Entry<String, Set<String>> sentence : types.entrySet()) {
            Set<String> coded = new HashSet<>();
            for (Event event : Told.all(Event.class, sentence.getKey())) {
                event.plover().ifPresent(coded::add);
                rows += event.plover().isPresent() ? 1 : 0;
                right += event.plover().map(sentence.getValue()::contains).orElse(false) ? 1 : 0;
            }
            wanted += sentence.getValue().size();
            found += (int) sentence.getValue().stream().filter(coded::contains).count();
        }
        double precision = (double) right / rows;
        double recall = (double) found / wanted;
        return 2 * precision * recall / (precision + recall);
    }

    private static Optional<Path> gold() {
        String named = System.getenv("RAPPORTEUR_SHARED");
        Path folder = Path.of("").toAbsolutePath();
        while (named == null && folder != null) {
            Path shared = folder.resolve("shared/data/events/plover_gsr_dev.tsv");
            if (Files.exists(shared)) {
                return Optional.of(shared);
            }
            folder = folder.getParent();
        }
        return Optional.ofNullable(named)
                .map(at -> Path.of(at, "data/events/plover_gsr_dev.tsv"))
                .filter(Files::exists);
    }
}
