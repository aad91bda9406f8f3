package org.rapporteur.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.ingest.Page;

/**
 * What an article costs a warm process on a store that has grown, such as one of {@link ReadBench}'s: run after run in one process, so
 * that two stores can be set against each other once the compilers have done.
 */
public final class GrowthBench {
    private GrowthBench() {}

    /** Usage: STORE FIRST RUNS EACH; FIRST is the number of the first article, none that the store holds. */
    public static void main(String... args) {
        Path store = Path.of(args[0]);
        int first = Integer.parseInt(args[1]);
        int runs = Integer.parseInt(args[2]);
        int each = Integer.parseInt(args[3]);
        System.out.println("| articles up to | CPU ms an article |\n|---|---|");
        for (int run = 0; run < runs; run++) {
            int from = first + run * each;
            long began = ReadBench.cpu();
            try (Store opened = Store.writing(store)) {
                new Shift(opened, 1, Progress.NONE)
                        .run(() -> IntStream.range(from, from + each).mapToObj(GrowthBench::page));
            }
            double spent = (ReadBench.cpu() - began) / 1e6 / each;
            System.out.printf(Locale.ROOT, "| %,d | %.1f |%n", from + each, spent);
        }
    }

    private static Page page(int n) {
        return Page.of("wire-" + n + ".txt", Dispatches.text(n, ReadBench.WHOLE).getBytes(StandardCharsets.UTF_8));
    }
}
