package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.entry.Position;
import org.rapporteur.ingest.Page;
import org.rapporteur.publish.Table;

/** Dravenia refuses a trial abroad, studies it, is ready for it and agrees, under other words each day. */
class EarlierTest {
    private static final String ATLAS = """
            code\tname\tcapital\tdemonyms\talso
            HLV\tHalvoria\tKarsholm\tHalvorian\t
            DRV\tDravenia\tTolvar\tDravenian\t
            CRV\tCorvania\tMerrin\tCorvanian\t
            """;

    private static final List<String> STORY = List.of("""
            Dravenia refuses court abroad

            March 3, 2031

            TOLVAR (NNA) — Dravenia on Monday ruled out any international tribunal for the four officers.

            Halvoria called on Dravenia to reopen the Mirren Pass.
            """, """
            Corvania offers a panel

            March 4, 2031

            MERRIN (NNA) — Corvania offered on Tuesday to host a panel of judges that is to try the officers.
            """, """
            Tolvar softens

            March 6, 2031

            TOLVAR (NNA) — Dravenia said on Thursday that it was ready to accept a trial in Merrin.
            """, """
            Trial agreed

            March 7, 2031

            MERRIN (NNA) — Halvoria and Dravenia agreed on Friday that a court in Merrin would try the officers.

            Dravenia promised to open the crossing.
            """);

    @TempDir
    Path folder;

    @Test
    void a_change_of_mind_is_shown_with_what_it_was_whatever_the_matter_is_called() {
        try (Store store = Store.writing(folder.resolve("story.rap"))) {
            store.remember("atlas", ATLAS);
            new Shift(store, 1, Progress.NONE).run(EarlierTest::pages);
            try (Archive archive = new Archive(store)) {
                assertThat(moves(archive, "accountability"))
                        .containsExactly("reject", "offer", "offer was reject", "agree was offer");
            }
            assertThat(followers(store)).isEqualTo(2);
        }
    }

    private static List<String> moves(Archive archive, String issue) {
        return archive.claims(Wanted.of("position")).stream()
                .filter(line -> held(line).issue().equals(issue))
                .map(line -> held(line).stance() + was(archive.before(line)))
                .toList();
    }

    private static String was(Optional<Listed> before) {
        return before.map(line -> " was " + held(line).stance()).orElse("");
    }

    private static Position held(Listed line) {
        return (Position) line.entry();
    }

    /** Rows of the export that name what was held before. */
    private static long followers(Store store) {
        List<String> rows = new ArrayList<>();
        new Publication(store)
                .rows(
                        Table.POSITIONS,
                        row -> rows.add(String.valueOf(row.cells().get("was"))));
        return rows.stream().filter(was -> was.contains("p-")).count();
    }

    private static Stream<Page> pages() {
        return Stream.iterate(0, i -> i < STORY.size(), i -> i + 1)
                .map(i -> Page.of("day" + i + ".txt", STORY.get(i).getBytes(StandardCharsets.UTF_8)));
    }
}
