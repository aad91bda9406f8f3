package org.rapporteur.desk.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the command speaks: its output, its errors, and what they are. In a pipe nothing is wrapped, coloured or counted
 * down.
 *
 * @param out for answers
 * @param err for progress and complaints
 * @param outIsScreen whether a person looks at {@code out}
 * @param errIsScreen whether a person looks at {@code err}
 * @param width of the screen in characters
 * @param colour whether tags may be coloured
 * @param memory the folder that remembers the last list
 */
record Terminal(
        Writer out, Writer err, boolean outIsScreen, boolean errIsScreen, int width, boolean colour, Path memory) {

    /** What the launcher found out about this process: it passes {@code rap.out}, {@code rap.err} and {@code rap.width}. */
    static Terminal ofProcess() {
        boolean screen = Boolean.getBoolean("rap.out");
        boolean plain = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                screen,
                Boolean.getBoolean("rap.err"),
                Math.max(40, Integer.getInteger("rap.width", 100)),
                screen && !plain,
                memoryOf(System.getenv().getOrDefault("XDG_STATE_HOME", "")));
    }

    private static Path memoryOf(String stateHome) {
        Path home = stateHome.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".local", "state")
                : Path.of(stateHome);
        return home.resolve("rapporteur");
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
    }

    void say(String line) {
        write(out, line + "\n");
    }

    /** Complains at once, after all that was said. */
    void complain(String line) {
        flush();
        write(err, line + "\n");
        flush(err);
    }

    void flush() {
        flush(out);
    }

    static void write(Writer writer, String words) {
        try {
            writer.write(words);
        } catch (IOException closed) {
            throw new Closed(closed);
        }
    }

    static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException closed) {
            throw new Closed(closed);
        }
    }

    /** This terminal writing elsewhere, as to a file of {@code -o}: no screen, no colour. */
    Terminal into(Writer file) {
        return new Terminal(file, err, false, errIsScreen, width, false, memory);
    }

    /** Whoever read our words has gone, as in "rap said | head -1"; or the disk under a file is full. */
    static final class Closed extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }
}
