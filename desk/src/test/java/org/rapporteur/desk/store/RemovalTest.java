package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.Folder;

/** Whoever has an article taken out may have the law behind him. */
class RemovalTest {
    /** Words and a name that stand in one article only. */
    private static final List<String> WORDS = List.of("zorbling", "krantzel");

    @TempDir
    Path folder;

    @Test
    void no_word_of_an_article_that_was_taken_out_is_left_in_the_files_of_its_store() throws IOException {
        Path coverage = Files.createDirectory(folder.resolve("coverage"));
        article(
                coverage,
                "kept.txt",
                "Halvorian Foreign Minister Ilse Marek met Dravenian Foreign Minister Pavel Orlin.");
        article(
                coverage,
                "gone.txt",
                "“The zorbling of the gates is over,” said Zebulon Krantzel, the harbour master.");
        Path file = folder.resolve("record.rap");
        try (Store store = Store.writing(file)) {
            new Shift(store, 1, Progress.NONE).run(Folder.of(coverage));
        }
        assertThat(bytes()).contains(WORDS);
        try (Store store = Store.writing(file)) {
            new Removal(store).remove(List.of("gone.txt"));
            assertThat(bytes()).doesNotContain(WORDS).contains("marek");
        }
        try (Store store = Store.reading(file);
                Archive archive = new Archive(store)) {
            assertThat(archive.stock().articles()).isEqualTo(1);
        }
    }

    private static void article(Path folder, String name, String first) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "Talks\n\nMarch 10, 2031\n\nMERRIN, Corvania (NNA) — " + first + "\n\nRain fell all day.\n");
    }

    /** All bytes of the store and of what lies beside it, in small letters. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
