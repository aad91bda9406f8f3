package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record depends on the articles alone: not on threads, halves, repetitions or detours. */
class SameRecordTest {
    private static final List<String> FEW = List.of("01-", "04-", "05-", "07-", "16-", "17-");

    @TempDir
    Path folder;

    @Test
    void however_the_articles_come_in_the_record_is_the_same() throws IOException {
        Path all = copied("all", FEW);
        String wanted = read("at-once", List.of("-j", "1"), all);
        assertThat(read("threads", List.of("-j", "3"), all)).isEqualTo(wanted);
        assertThat(read("twice", List.of(), all, all)).isEqualTo(wanted);
        assertThat(read("halves", List.of(), copied("late", FEW.subList(3, 6)), copied("early", FEW.subList(0, 3))))
                .isEqualTo(wanted);
    }

    @Test
    void what_is_forgotten_was_never_there() throws IOException {
        Path all = copied("all", FEW);
        Path most = copied("most", FEW.subList(0, 5));
        String wanted = read("most", List.of(), most);
        read("forgetful", List.of(), all);
        Path store = folder.resolve("forgetful.rap");
        Spoken forgot = Spoken.piped(folder, "forget", "17-written-reply.txt", "-s", store.toString());
        assertThat(forgot.code()).as(forgot.err()).isZero();
        assertThat(export(store, "forgotten")).isEqualTo(wanted);
        assertThat(Spoken.piped(folder, "check", "-s", store.toString()).out())
                .contains("forgotten\t17-written-reply.txt");
    }

    @Test
    void the_same_name_with_other_content_is_another_article() throws IOException {
        Path first = copied("first", List.of("16-"));
        read("changed", List.of(), first);
        Path file = first.resolve("16-draft-accord.txt");
        Files.writeString(
                file, Files.readString(file) + "\nBelmora said on Friday that it would wait for the answer of both.\n");
        String record = read("changed", List.of(), first);
        assertThat(record)
                .contains("\"article\":\"16-draft-accord.txt\"")
                .contains("\"article\":\"16-draft-accord.txt@");
    }

    private Path copied(String name, List<String> beginnings) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(Spoken.root().resolve("samples").resolve("lyssa"))) {
            for (Path file : files.sorted().toList()) {
                String own = file.getFileName().toString();
                if (beginnings.stream().anyMatch(own::startsWith)) {
                    Files.copy(file, to.resolve(own));
                }
            }
        }
        return to;
    }

    private String read(String name, List<String> options, Path... parts) {
        Path store = folder.resolve(name + ".rap");
        for (Path part : parts) {
            List<String> words = new java.util.ArrayList<>(List.of("read", part.toString(), "-s", store.toString()));
            words.addAll(List.of(
                    "--atlas",
                    Spoken.root().resolve("samples").resolve("atlas.tsv").toString()));
            words.addAll(options);
            Spoken spoken = Spoken.piped(folder, words.toArray(String[]::new));
            assertThat(spoken.code()).as(spoken.err()).isZero();
        }
        return export(store, name);
    }

    private String export(Path store, String name) {
        return Spoken.exported(folder, store, name);
    }
}
