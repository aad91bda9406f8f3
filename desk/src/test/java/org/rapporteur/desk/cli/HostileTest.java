package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder of 200 hostile files: all are answered, none hangs, none kills the run, and the one honest file is read. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileTest {
    @TempDir
    static Path folder;

    private static Spoken read;
    private static String store;

    @BeforeAll
    static void readAll() throws IOException {
        Path files = Files.createDirectories(folder.resolve("hostile"));
        for (int i = 0; i < 200; i++) {
            Files.write(files.resolve("h%03d%s".formatted(i, Hostile.ending(i))), Hostile.bytes(i));
        }
        Files.copy(
                Spoken.root().resolve("samples").resolve("lyssa").resolve("01-nna-talks-resume.txt"),
                files.resolve("honest.txt"));
        store = folder.resolve("hostile.rap").toString();
        read = Spoken.piped(folder, "read", files.toString(), "-s", store, "-j", "2");
    }

    @Test
    void the_run_ends_and_says_what_it_skipped() {
        assertThat(read.code()).as(read.err()).isEqualTo(Rap.IN_PART);
        assertThat(read.out()).startsWith("201 files");
    }

    @Test
    void every_file_is_an_article_or_in_the_list() throws IOException {
        Path out = folder.resolve("out");
        Spoken export = Spoken.piped(folder, "export", "--format", "jsonl", "-o", out.toString(), "-s", store);
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(Files.readAllLines(out.resolve("articles.jsonl"))).hasSize(201);
    }

    @Test
    void nothing_was_a_fault_of_ours() {
        Spoken check = Spoken.piped(folder, "check", "-s", store);
        assertThat(check.lines().stream().filter(line -> line.contains("please report")))
                .isEmpty();
    }

    @Test
    void the_honest_file_is_read() {
        Spoken search = Spoken.piped(folder, "search", "gates", "-s", store);
        assertThat(search.out()).contains("honest.txt");
    }

    @Test
    void control_characters_and_marks_that_turn_the_writing_never_reach_the_screen() {
        for (String list : new String[] {"said", "actors", "numbers", "check", "brief"}) {
            Spoken spoken = Spoken.onScreen(folder, list, "-s", store);
            assertThat(spoken.out()).as(list).doesNotContain("\u001b").doesNotContain("\u202e");
        }
    }
}
