package org.rapporteur.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.ingest.Folder;

/**
 * Two builds in turns in one process, which shared and noisy machines can tell apart: {@code TurnsBench FOLDER SIZE ROUNDS ONE
 * OTHER}, the last two clones of this repository, built. Each reads the {@code .txt} files of the folder in runs of {@code SIZE},
 * each run into a new store, now the one first and now the other. Prints the processor time of both, compilers included, for each round.
 */
public final class TurnsBench {
    private TurnsBench() {}

    public static void main(String... args) throws IOException, ReflectiveOperationException {
        List<List<Path>> runs = runs(Path.of(args[0]), Integer.parseInt(args[1]));
        int rounds = Integer.parseInt(args[2]);
        ToLongFunction<List<Path>> one = build(Path.of(args[3]));
        ToLongFunction<List<Path>> other = build(Path.of(args[4]));
        System.out.println("| round | one, CPU s | other, CPU s | other to one |\n|---|---|---|---|");
        for (int round = 1; round <= rounds; round++) {
            long first = 0;
            long second = 0;
            for (int i = 0; i < runs.size(); i++) {
                boolean swapped = (i + round) % 2 == 0;
                second += swapped ? other.applyAsLong(runs.get(i)) : 0;
                first += one.applyAsLong(runs.get(i));
                second += swapped ? 0 : other.applyAsLong(runs.get(i));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.3f |%n",
                    round,
                    first / 1e9,
                    second / 1e9,
                    (double) second / first);
        }
    }

    private static List<List<Path>> runs(Path folder, int size) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<List<Path>> runs = new ArrayList<>();
        for (int from = 0; from < files.size(); from += size) {
            runs.add(files.subList(from, Math.min(files.size(), from + size)));
        }
        return runs;
    }

    /** A {@link Build} of the classes of a clone, which share nothing with the other's. */
    @SuppressWarnings("unchecked")
    private static ToLongFunction<List<Path>> build(Path clone) throws ReflectiveOperationException, IOException {
        List<URL> urls = new ArrayList<>(List.of(
                url(clone.resolve("core/target/classes")),
                url(clone.resolve("desk/target/classes")),
                TurnsBench.class.getProtectionDomain().getCodeSource().getLocation()));
        try (Stream<Path> libraries = Files.list(clone.resolve("desk/target/lib"))) {
            libraries.sorted().map(TurnsBench::url).forEach(urls::add);
        }
        ClassLoader alone = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return (ToLongFunction<List<Path>>)
                alone.loadClass(Build.class.getName()).getConstructor().newInstance();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one build takes to read some files, in nanoseconds of processor time. */
    public static final class Build implements ToLongFunction<List<Path>> {
        private final Path store;

        public Build() throws IOException {
            store = Files.createTempFile("turns", ".rap");
            store.toFile().deleteOnExit();
        }

        @Override
        public long applyAsLong(List<Path> files) {
            for (String part : List.of("", "-wal", "-shm")) {
                new File(store + part).delete();
            }
            long start = ReadBench.cpu();
            try (Store opened = Store.writing(store)) {
                new Shift(opened, 1, Progress.NONE).run(Folder.of(files)::pages);
            }
            return ReadBench.cpu() - start;
        }
    }
}
