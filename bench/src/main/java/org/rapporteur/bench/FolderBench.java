package org.rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.ingest.Folder;
import org.rapporteur.ingest.Page;

/**
 * What an article of a folder costs to read, all in, as a process grows old: {@code FolderBench STORE SIZE FOLDER...}. Reads
 * the {@code .txt} files in runs of {@code SIZE}, each into a new store, so that the later runs show what is left when the compilers have
 * done their work. No text is read twice. Prints processor time, the compilers' included.
 */
public final class FolderBench {
    private FolderBench() {}

    public static void main(String[] arguments) throws IOException {
        Path store = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        List<Page> pages = Folder.of(List.of(arguments).subList(2, arguments.length).stream()
                        .map(Path::of)
                        .toList())
                .pages()
                .filter(page -> page.name().endsWith(".txt"))
                .toList();
        System.out.println("| articles | words each | CPU ms an article | articles of 650 words a CPU second |");
        System.out.println("|---|---|---|---|");
        for (int from = 0; from + size <= pages.size(); from += size) {
            List<Page> run = pages.subList(from, from + size);
            double words = run.stream().mapToInt(FolderBench::words).average().orElse(0);
            double each = cost(store, run) / 1e6 / size;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d to %,d | %.0f | %.1f | %.1f |%n",
                    from + 1,
                    from + size,
                    words,
                    each,
                    words / 650 * 1000 / each);
        }
    }

    /** Nanoseconds of processor time. */
    private static long cost(Path file, List<Page> pages) throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + part));
        }
        long start = ReadBench.cpu();
        try (Store store = Store.writing(file)) {
            new Shift(store, 1, Progress.NONE).run(pages::stream);
        }
        return ReadBench.cpu() - start;
    }

    private static int words(Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8).split("\\s+").length;
    }
}
