package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of many articles is forgotten, so many that not all of them have a place in all lists: what is left is what a store says that
 * never read it, to the byte.
 */
class ForgottenTest {
    private static final List<String> TALKS = List.of(
            "Ministers from Halvoria and Dravenia left the table on Tuesday without a paper.",
            "Ilka Marek, the Halvorian foreign minister, came out first and spoke for two minutes.",
            "“We did not hear a single new idea today,” Foreign Minister Ilka Marek told reporters in Ostmark.",
            "Dravenian leader Aron Veldt said his government was still studying the proposal of the Halvorian ambassador.",
            "More than 40,000 Dravenian troops are massed on the border north of Tavin, a senior official said.",
            "Both ministers are expected to meet in Geneva on Friday.");

    private static final List<String> RIVAL = List.of(
            "Talks on the Lyssa valley ended on Tuesday, and both sides called them useful all the same.",
            "“We did not hear a single new idea today,” Foreign Minister Ilka Marek said to the press in Ostmark.",
            "Aron Veldt, who leads Dravenia, stayed at home and demanded that Halvoria withdraw from the Sellin dam.",
            "On the border north of Tavin some 45,000 Dravenian soldiers wait in tents.",
            "The next round is planned for Friday in Geneva, where the hotels are said to be full.");

    @TempDir
    Path folder;

    private final TreeMap<String, String> articles = new TreeMap<>();

    @BeforeEach
    void write() throws IOException {
        for (int n = 0; n < 15; n++) {
            String day = "Published %d March 2031%n%n".formatted(3 + n % 4);
            articles.put("talks%02d.txt".formatted(n), day + text(TALKS, n));
            articles.put("rival%02d.txt".formatted(n), (n % 5 == 0 ? "" : day) + text(RIVAL, n + 15));
        }
        for (String sample : List.of(
                "01-nna-talks-resume.txt",
                "04-nna-talks-resume-update.txt",
                "05-rewrite-quotes-intact.txt",
                "06-rewrite-quotes-altered.txt",
                "14-caption.txt")) {
            articles.put(
                    sample,
                    Files.readString(Spoken.root().resolve("samples/lyssa").resolve(sample)));
        }
    }

    private static String text(List<String> story, int n) {
        List<String> lines = new ArrayList<>(story);
        lines.add(
                n % story.size(),
                "Reader %d of the paper sent %d letters to Ostmark on the %dth day.".formatted(n, n + 3, n));
        return String.join("\n\n", lines) + "\n";
    }

    @Test
    void the_record_without_a_forgotten_article_is_that_of_a_store_that_never_read_it() throws IOException {
        Path all = read("all", articles.keySet().stream().toList());
        for (String gone :
                List.of("talks00.txt", "rival07.txt", "01-nna-talks-resume.txt", "06-rewrite-quotes-altered.txt")) {
            assertNeverRead(all, List.of(gone));
        }
        assertNeverRead(all, List.of("talks03.txt", "rival00.txt", "rival05.txt", "04-nna-talks-resume-update.txt"));
    }

    private void assertNeverRead(Path all, List<String> gone) throws IOException {
        List<String> left =
                articles.keySet().stream().filter(name -> !gone.contains(name)).toList();
        Path wanted = read("without", left);
        Path store = folder.resolve("forgetful.rap");
        Files.copy(all, store);
        List<String> words = new ArrayList<>(List.of("forget", "-s", store.toString()));
        words.addAll(gone);
        Spoken forgot = Spoken.piped(folder, words.toArray(String[]::new));
        assertThat(forgot.code()).as(forgot.err()).isZero();
        assertThat(export(store)).as("without %s", gone).isEqualTo(export(wanted));
        Files.delete(store);
        Files.delete(wanted);
    }

    private Path read(String name, List<String> names) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(name + names.size() + names.hashCode()));
        for (String each : names) {
            Files.writeString(pages.resolve(each), articles.get(each));
        }
        Path store = folder.resolve(name + ".rap");
        String atlas = Spoken.root().resolve("samples/atlas.tsv").toString();
        Spoken spoken = Spoken.piped(folder, "read", pages.toString(), "-s", store.toString(), "--atlas", atlas);
        assertThat(spoken.code()).as(spoken.err()).isZero();
        return store;
    }

    private String export(Path store) throws IOException {
        Path out = folder.resolve("out");
        Spoken spoken =
                Spoken.piped(folder, "export", "--format", "jsonl", "-o", out.toString(), "-s", store.toString());
        assertThat(spoken.code()).as(spoken.err()).isZero();
        String all = Spoken.folder(out);
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(out);
        return all;
    }
}
