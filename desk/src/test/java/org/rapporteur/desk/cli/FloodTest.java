package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand copies of one article are poured in: a figure of reprints grows, and nothing else is said otherwise. */
class FloodTest {
    private static final Path SAMPLES = Spoken.root().resolve("samples");
    private static final int COPIES = 1000;
    /** Each copy of so many has a line of its own at the end. */
    private static final int FRAMED = 50;

    private static final List<String> LISTS =
            List.of("said", "positions", "meetings", "exchanges", "numbers", "timeline", "conflicts");

    @TempDir
    static Path folder;

    private static String store;
    private static final TreeMap<String, List<String>> BEFORE = new TreeMap<>();
    private static List<String> sources;
    private static Spoken brief;
    private static Spoken flooded;
    private static Spoken shown;

    @BeforeAll
    static void pourIn() throws IOException {
        store = folder.resolve("flood.rap").toString();
        Path first = folder.resolve("first");
        Files.createDirectories(first);
        for (String name :
                List.of("01-nna-talks-resume", "04-nna-talks-resume-update", "07-courier-talks", "13-denial")) {
            Files.copy(SAMPLES.resolve("lyssa").resolve(name + ".txt"), first.resolve(name + ".txt"));
        }
        read(first);
        LISTS.forEach(list -> BEFORE.put(list, lines(list)));
        sources = families();
        brief = rap("brief", "--md");
        Spoken.onScreen(folder, "brief", "-s", store);
        read(copies());
        flooded = rap("brief", "--md");
        shown = Spoken.onScreen(folder, "brief", "-s", store);
    }

    private static Path copies() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        String text = Files.readString(SAMPLES.resolve("lyssa").resolve("01-nna-talks-resume.txt"));
        for (int n = 0; n < COPIES; n++) {
            String frame = n % FRAMED == 0 ? "\nPrinted on page " + n + " of the morning paper.\n" : "";
            Files.writeString(copies.resolve("copy%04d.txt".formatted(n)), text + frame);
        }
        return copies;
    }

    private static void read(Path articles) {
        Spoken read = rap(
                "read",
                articles.toString(),
                "--atlas",
                SAMPLES.resolve("atlas.tsv").toString());
        assertThat(read.code()).as(read.err()).isZero();
    }

    private static Spoken rap(String command, String... more) {
        return Spoken.of(folder, store, command, more);
    }

    /** The lines of a list with their origins, as a program gets them; how many articles told them is left out. */
    private static List<String> lines(String list) {
        return rap(list, "--json", "--limit", "5000").lines().stream()
                .filter(line -> !line.contains("\"articles\" : "))
                .toList();
    }

    private static List<String> families() {
        return rap("sources", "--limit", "5000").lines().stream()
                .map(line -> line.split("\t")[0])
                .distinct()
                .toList();
    }

    @Test
    void the_brief_since_the_last_look_says_a_thousand_reprints_and_nothing_new() {
        assertThat(flooded.out()).contains("1,000 reprints, 0 new").doesNotContain("## New");
    }

    @Test
    void the_screen_says_the_same_and_shows_no_news() {
        assertThat(shown.out())
                .contains("1,000 reprints, 0 new", "Nothing new")
                .doesNotContain("LATER EDITION", "IN CONFLICT", "CHANGED");
    }

    @Test
    void no_other_line_of_the_brief_is_another() {
        List<String> then = brief.lines();
        assertThat(flooded.lines()).filteredOn(line -> !then.contains(line)).containsExactly("1,000 reprints, 0 new");
    }

    @Test
    void no_list_has_another_line_or_another_count_of_origins() {
        LISTS.forEach(list -> assertThat(lines(list)).as(list).isEqualTo(BEFORE.get(list)));
    }

    @Test
    void the_copies_are_rungs_of_a_ladder_that_was_there() {
        assertThat(families()).isEqualTo(sources).hasSize(3);
        assertThat(rap("diff", "01-nna-talks-resume.txt", "copy0007.txt").code())
                .isZero();
    }
}
