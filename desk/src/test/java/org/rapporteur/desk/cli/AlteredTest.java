package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Whatever its kind: a position, an event, a figure, a paper, a line of the timeline, a conflict. */
    @Test
    void no_evidence_that_stands_in_an_altered_quotation_is_exported_without_saying_so() throws IOException {
        Path out = folder.resolve("evidence");
        rap("export", "--format", "jsonl", "-o", out.toString());
        String text = Files.readString(SAMPLES.resolve("lyssa").resolve("06-rewrite-quotes-altered.txt"));
        int[] points = text.codePoints().toArray();
        int found = 0;
        for (String table : List.of("positions", "events", "figures", "exchanges", "meetings", "timeline")) {
            for (Place place : places(Files.readString(out.resolve(table + ".jsonl")))) {
                String words = new String(points, place.start, place.end - place.start);
                boolean altered = ALTERED.stream().anyMatch(words::contains)
                        || ALTERED.stream().anyMatch(known -> words.length() > 12 && known.contains(words));
                found += altered ? 1 : 0;
                assertThat(!altered || place.said.contains("\"quote_wording\":\"altered\""))
                        .as(table + ": " + words + " " + place.said)
                        .isTrue();
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    /** A span of the altered copy, and the object or the row around it. */
    private record Place(int start, int end, String said) {}

    private static List<Place> places(String rows) {
        String copy = "\"article\":\"06-rewrite-quotes-altered.txt\"";
        List<Place> places = new ArrayList<>();
        Matcher shared = Pattern.compile("\\{" + copy + ",\"start\":(\\d+),\"end\":(\\d+)[^}]*\\}")
                .matcher(rows);
        while (shared.find()) {
            places.add(new Place(Integer.parseInt(shared.group(1)), Integer.parseInt(shared.group(2)), shared.group()));
        }
        Pattern own = Pattern.compile("\"(?:evidence|trigger|span)\":\\{\"start\":(\\d+),\"end\":(\\d+)\\}");
        rows.lines().filter(row -> row.contains(copy)).forEach(row -> {
            Matcher words = own.matcher(row);
            while (words.find()) {
                places.add(new Place(Integer.parseInt(words.group(1)), Integer.parseInt(words.group(2)), row));
            }
        });
        return places;
    }

    @Test
    void a_position_that_only_stands_in_altered_words_says_so_in_its_list_and_behind_it() {
        String listed = rap("positions", "--limit", "5000").out();
        assertThat(listed).contains("\tverbatim\t");
        for (String line : listed.lines().toList()) {
            boolean changed = ALTERED.stream().anyMatch(line::contains);
            assertThat(!changed || line.contains("\taltered\t")).as(line).isTrue();
        }
        String why = rap(
                        "why", id(rap("positions", "--about", "water", "--json").out()))
                .out();
        assertThat(why).contains("quotation altered").contains("quotation verbatim");
    }

    private static String id(String list) {
        Matcher id = Pattern.compile("\"stance\" : \"refuse\"[^}]*\"id\" : \"(p-[^\"]+)\"", Pattern.DOTALL)
                .matcher(list);
        assertThat(id.find()).as(list).isTrue();
        return id.group(1);
    }
}
