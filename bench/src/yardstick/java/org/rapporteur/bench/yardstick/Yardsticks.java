package org.rapporteur.bench.yardstick;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs our language engine and CoreNLP 4.5.10 over the same texts, in one process and on one thread, and prints CPU
 * time, speed and their ratio. Each engine first reads three texts that are not counted.
 *
 * <p>Usage: {@code bench/yardsticks FOLDER [QUOTES.jsonl]}; with a second argument, the peer's quotations are written
 * there, a new file, in the form that {@code score_statements.py} reads.
 */
public final class Yardsticks {
    private static final int WARM_UP = 3;

    private Yardsticks() {}

    /** An engine that reads a text whole and says how many tokens it saw. */
    interface Engine {
        String name();

        int read(String text);
    }

    private record Measured(String name, long tokens, double cpuSeconds) {
        double speed() {
            return tokens / cpuSeconds;
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: bench/yardsticks FOLDER [QUOTES.jsonl]");
            System.exit(2);
        }
        if (args.length > 1 && Files.exists(Path.of(args[1]))) {
            System.err.println("yardsticks: " + args[1] + " is there already; quotations are written to a new file only");
            System.exit(2);
        }
        List<Path> files = texts(Path.of(args[0]));
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        Measured ours = measure(new OurEngine(), texts);
        print(System.out, ours, ours);
        for (Engine peer : CoreNlp.engines()) {
            print(System.out, measure(peer, texts), ours);
        }
        if (args.length > 1) {
            CoreNlp.writeQuotes(files, Path.of(args[1]));
        }
    }

    private static Measured measure(Engine engine, List<String> texts) {
        texts.stream().limit(WARM_UP).forEach(engine::read);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long tokens = 0;
        for (String text : texts) {
            tokens += engine.read(text);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return new Measured(engine.name(), tokens, spent / 1e9);
    }

    private static void print(PrintStream out, Measured one, Measured ours) {
        out.printf(
                Locale.ROOT,
                "%-44s %,9d tokens %8.2f CPU s %,9.0f tokens/s  ours is %.1f times as fast%n",
                one.name(),
                one.tokens(),
                one.cpuSeconds(),
                one.speed(),
                ours.speed() / one.speed());
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
