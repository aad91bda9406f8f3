package org.rapporteur.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Sentence;
import org.rapporteur.text.Span;

/**
 * Measures how fast running text is read, all in, in processor time of one thread: words a second, best and median. Each run has
 * texts of its own, for the engine keeps what it made of sentences that it has met.
 */
final class Pace {
    private static final int RUNS = 9;
    private static final int TEXTS = 90;

    private Pace() {}

    /** Argument: a folder of texts. */
    public static void main(String[] args) throws IOException {
        long start = now();
        Language language = Language.english();
        System.out.printf("models read in %.2f s%n", (now() - start) / 1e9);
        List<String> texts;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Pace::read)
                    .toList();
        }
        double[] rates = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            List<String> own =
                    texts.subList(Math.min(texts.size(), run * TEXTS), Math.min(texts.size(), (run + 1) * TEXTS));
            long from = now();
            int words = own.stream().mapToInt(text -> words(language, text)).sum();
            rates[run] = words * 1e9 / (now() - from);
        }
        java.util.Arrays.sort(rates);
        System.out.printf("%.0f words a second at best, %.0f in the middle%n", rates[RUNS - 1], rates[RUNS / 2]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int words(Language language, String text) {
        int words = 0;
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            for (Sentence sentence : language.sentences(text, new Span(from, to))) {
                words += sentence.size();
            }
            from = to + 1;
        }
        return words;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
