package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;

/** Measures against the labelled pairs, where they are at hand; what was reached may not be lost. */
class SharedPairsTest {
    private static final double LEAST_F1 = 0.95;
    private static final double MOST_FALSE = 0.04;

    private final Map<String, Body> bodies = new HashMap<>();

    @Test
    void copies_are_told_from_other_pairs() throws IOException {
        Path folder = shared().resolve("data/lineage");
        boolean there = Files.exists(folder.resolve("pairs.tsv"));
        if (!there) {
            System.err.println("SKIPPED: no labelled pairs at " + folder);
        }
        assumeTrue(there);
        int both = 0;
        int said = 0;
        int gold = 0;
        int templates = 0;
        int falsely = 0;
        for (String[] row : rows(folder)) {
            boolean copy = Relation.valueOf(row[2].toUpperCase(Locale.ROOT)).isCopy();
            boolean called =
                    Pairing.of(body(folder, row[0]), body(folder, row[1])).isCopy();
            both += copy && called ? 1 : 0;
            said += called ? 1 : 0;
            gold += copy ? 1 : 0;
            templates += row[4].contains("formulaic") ? 1 : 0;
            falsely += row[4].contains("formulaic") && called ? 1 : 0;
        }
        assertThat(2.0 * both / (said + gold)).as("F1 of copies").isGreaterThan(LEAST_F1);
        assertThat(falsely / (double) templates).as("templates called copies").isLessThan(MOST_FALSE);
    }

    private static List<String[]> rows(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("pairs.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(row -> !row[0].startsWith("seed"))
                .toList();
    }

    private Body body(Path folder, String name) {
        return bodies.computeIfAbsent(name, id -> read(folder.resolve("docs").resolve(id + ".txt"), id));
    }

    private static Body read(Path file, String id) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Article plain = Wire.article(
                    id,
                    new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            return Body.of(Articles.of(Page.of(id, bytes)).article().orElse(plain));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path shared() {
        String said = System.getenv("RAPPORTEUR_SHARED");
        Path here = Path.of("").toAbsolutePath();
        while (said == null && here.getParent() != null && !Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return said != null ? Path.of(said) : here.resolveSibling("shared");
    }
}
