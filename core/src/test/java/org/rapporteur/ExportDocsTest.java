package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.publish.Gdelt;
import org.rapporteur.publish.Table;

/** Holds the docs to the code: the tour shows the source as it is, and no column goes undocumented. */
class ExportDocsTest {
    private static final Path ROOT = root();

    @Test
    void the_tour_shows_the_whole_way_as_it_is() throws IOException {
        String source = Files.readString(ROOT.resolve("core/src/main/java/org/rapporteur/Rapporteur.java"));
        assertThat(Files.readString(ROOT.resolve("docs/tour.md"))).contains("```java\n" + source + "```\n");
        assertThat(source.lines()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void every_column_of_the_export_is_documented() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/export.md"));
        List<String> missing = new ArrayList<>();
        for (Table table : Table.values()) {
            int start = page.indexOf("## " + table.label() + ".jsonl");
            assertThat(start).as("a chapter on %s", table.label()).isNotNegative();
            int end = page.indexOf("\n## ", start + 1);
            String chapter = page.substring(start, end < 0 ? page.length() : end);
            table.columns().stream()
                    .filter(column -> !chapter.contains("`" + column + "`"))
                    .forEach(column -> missing.add(table.label() + "." + column));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_column_for_gdelt_is_documented_in_its_place() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/gdelt.md"));
        List<List<String>> rows = List.of(Gdelt.EVENT_COLUMNS, Gdelt.MENTION_COLUMNS);
        assertThat(rows).extracting(List::size).containsExactly(61, 16);
        for (List<String> columns : rows) {
            for (int i = 0; i < columns.size(); i++) {
                assertThat(page).contains("| " + (i + 1) + " | `" + columns.get(i) + "` |");
            }
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
