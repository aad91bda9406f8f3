package org.rapporteur.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Our columns against a reader's definitions of GDELT 2.0, where they are at hand. */
class GdeltColumnsTest {
    @Test
    void a_reader_of_gdelt_finds_each_event_column_where_it_looks() throws IOException {
        assertThat(Gdelt.EVENT_COLUMNS).isEqualTo(names("gdelt_events_columns.tsv"));
    }

    @Test
    void a_reader_of_gdelt_finds_each_mention_column_where_it_looks() throws IOException {
        assertThat(Gdelt.MENTION_COLUMNS).isEqualTo(names("gdelt_mentions_columns.tsv"));
    }

    private static List<String> names(String file) throws IOException {
        Optional<Path> shared = shared();
        assumeTrue(shared.isPresent(), "SKIPPED: no ../shared beside the project, so nobody checked the columns");
        return Files.readAllLines(shared.orElseThrow().resolve("standards").resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t")[1])
                .toList();
    }

    private static Optional<Path> shared() {
        String elsewhere = System.getenv("RAPPORTEUR_SHARED");
        if (elsewhere != null) {
            return Optional.of(Path.of(elsewhere)).filter(Files::isDirectory);
        }
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("shared/standards"))) {
            here = here.getParent();
        }
        return Optional.ofNullable(here).map(found -> found.resolve("shared"));
    }
}
