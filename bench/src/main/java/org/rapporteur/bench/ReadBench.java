package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.ingest.Intake;
import org.rapporteur.ingest.Page;

/**
 * What an article costs to read, all in, by how many the store holds: {@code ReadBench STORE SIZE...}. The store is filled
 * up to each size with short stories; then a run reads {@link #SAMPLE} whole ones, and one more run a single one. Prints
 * processor time, so that other programs do not count.
 */
public final class ReadBench {
    private static final int SAMPLE = 200;
    private static final int SHORT = 5;
    /** Of about 650 words. */
    static final int WHOLE = 18;

    private static final int RUN = 2_000;

    private final Path file;
    private int size;

    private ReadBench(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws java.io.IOException {
        Path file = Path.of(arguments[0]);
        Files.deleteIfExists(file);
        ReadBench bench = new ReadBench(file);
        bench.read(SAMPLE, WHOLE);
        System.out.println(
                "| articles in the store | CPU ms per article, run of 200 | run of one more, CPU s | store, MB |");
        System.out.println("|---|---|---|---|");
        for (int goal :
                Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()) {
            while (bench.size < goal) {
                bench.read(Math.min(RUN, goal - bench.size), SHORT);
            }
            double many = bench.read(SAMPLE, WHOLE);
            double one = bench.read(1, WHOLE);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.2f | %,d |%n",
                    goal,
                    many * 1000 / SAMPLE,
                    one,
                    Files.size(file) >> 20);
        }
    }

    /** Reads the next articles; gives the seconds of processor time. */
    private double read(int articles, int paragraphs) {
        long start = cpu();
        try (Store store = Store.writing(file)) {
            Intake wire = () -> IntStream.range(size, size + articles).mapToObj(n -> page(n, paragraphs));
            new Shift(store, 1, Progress.NONE).run(wire);
        }
        size += articles;
        return (cpu() - start) / 1e9;
    }

    private static Page page(int n, int paragraphs) {
        return Page.of("wire-" + n + ".txt", Dispatches.text(n, paragraphs).getBytes(StandardCharsets.UTF_8));
    }

    /** Nanoseconds of processor time that this process has taken. */
    static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
