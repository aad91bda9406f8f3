package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that a rewrite put into a speaker's mouth are never given as his. */
class AlteredTest {
    private static final Path SAMPLES = Spoken.root().resolve("samples");
    /** Of the copy whose quotations a machine changed; no other article has these words. */
    private static final List<String> ALTERED = List.of(
            "We didn’t arrive right here to autograph",
            "What we possess is a day",
            "has no aim of traversing",
            "Question the commanders",
            "Our document should be responded to",
            "If the response is one more lecture",
            "And the hatches remain");

    @TempDir
    static Path folder;

    private static String store;

    @BeforeAll
    static void readTheSample() {
        store = folder.resolve("altered.rap").toString();
        rap(
                "read",
                SAMPLES.resolve("lyssa").toString(),
                "--atlas",
                SAMPLES.resolve("atlas.tsv").toString());
    }

    private static Spoken rap(String command, String... more) {
        return Spoken.of(folder, store, command, more);
    }

    @Test
    void no_list_sets_altered_words_in_quotation_marks() {
        for (String list : List.of("said", "positions", "timeline", "conflicts", "brief")) {
            for (String form : List.of("--json", "--csv", "--md")) {
                String said = rap(list, form).out();
                for (String words : ALTERED) {
                    assertThat(said).as(list + " " + form).doesNotContain("“" + words);
                }
            }
        }
    }

    @Test
    void what_may_be_quoted_has_none_of_them() {
        String quotable = rap("said", "--quotable", "--limit", "5000").out();
        assertThat(quotable).contains("verbatim").doesNotContain("altered");
        ALTERED.forEach(words -> assertThat(quotable).doesNotContain(words));
    }

    @Test
    void every_export_of_statements_says_beside_them_that_they_are_altered() throws IOException {
        for (String form : List.of("jsonl", "csv", "md")) {
            Path out = folder.resolve(form);
            rap("export", "--format", form, "-o", out.toString());
            List<String> rows = Files.readAllLines(out.resolve("statements." + form)).stream()
                    .filter(row -> ALTERED.stream().anyMatch(row::contains))
                    .toList();
            assertThat(rows)
                    .as(form)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(row -> assertThat(row.replace("quotes-altered", ""))
                            .contains("altered")
                            .doesNotContain("verbatim"));
        }
    }
}
