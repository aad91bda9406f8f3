package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a command said, run in this process. */
record Spoken(int code, String out, String err) {
    /** As in a pipe. */
    static Spoken piped(Path memory, String... words) {
        return run(memory, false, words);
    }

    /** Of a store, as in a pipe. */
    static Spoken of(Path memory, String store, String command, String... more) {
        String[] words = new String[more.length + 3];
        words[0] = command;
        System.arraycopy(more, 0, words, 1, more.length);
        words[more.length + 1] = "-s";
        words[more.length + 2] = store;
        return piped(memory, words);
    }

    /** As on a terminal of 100 characters, without colour. */
    static Spoken onScreen(Path memory, String... words) {
        return run(memory, true, words);
    }

    private static Spoken run(Path memory, boolean screen, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(out, err, screen, false, 100, false, memory.resolve("memory"));
        int code = new Rap(terminal).run(words);
        return new Spoken(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The project's folder. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }

    /** What a store is exported as, as one text. */
    static String exported(Path memory, Path store, String name) {
        Path out = memory.resolve("out-" + name);
        Spoken spoken = piped(memory, "export", "--format", "jsonl", "-o", out.toString(), "-s", store.toString());
        if (spoken.code() != 0) {
            throw new AssertionError(spoken.err());
        }
        return folder(out);
    }

    /** All files of an export, by name, as one text. */
    static String folder(Path folder) {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.append("== ").append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return all.toString();
    }
}
