package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.OwnProcess;

/**
 * {@code kill -9} at a random moment of {@code rap read}, then the same command again: the export is that of an undisturbed
 * run, byte for byte. {@code -Dkills=20} tries twenty moments.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> a_killed_run_goes_on_to_the_same_record() throws Exception {
        Path coverage = coverage();
        Path calm = folder.resolve("calm.rap");
        long began = System.nanoTime();
        assertThat(reading(coverage, calm).waitFor()).isEqualTo(3);
        long whole = System.nanoTime() - began;
        String wanted = export(calm, "calm");
        assertThat(wanted).contains("01-nna-talks-resume.txt");
        Random moments = new Random(20310311);
        List<DynamicTest> tests = new ArrayList<>();
        for (int k = 0; k < KILLS; k++) {
            long moment = (long) (whole * (0.1 + 0.9 * moments.nextDouble()));
            String name = "killed after %d of %d ms".formatted(moment / 1_000_000, whole / 1_000_000);
            int number = k;
            tests.add(DynamicTest.dynamicTest(name, () -> {
                Path store = folder.resolve("killed" + number + ".rap");
                Process process = reading(coverage, store);
                if (!process.waitFor(moment, TimeUnit.NANOSECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                assertThat(reading(coverage, store).waitFor()).isEqualTo(3);
                assertThat(export(store, "killed" + number)).isEqualTo(wanted);
            }));
        }
        return tests.stream();
    }

    /** The sample twice, in folders of its own, so that there is enough to interrupt. */
    private Path coverage() throws IOException {
        Path samples = Spoken.root().resolve("samples").resolve("lyssa");
        Path coverage = folder.resolve("coverage");
        for (String part : List.of("a", "b")) {
            Files.createDirectories(coverage.resolve(part));
            try (Stream<Path> files = Files.list(samples)) {
                for (Path file : files.sorted().toList()) {
                    Files.copy(file, coverage.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        return coverage;
    }

    /** A process of its own, which keeps its work in batches of five. */
    private Process reading(Path coverage, Path store) throws IOException {
        return OwnProcess.silent(
                        5,
                        "read",
                        coverage.toString(),
                        "--atlas",
                        Spoken.root().resolve("samples").resolve("atlas.tsv").toString(),
                        "-s",
                        store.toString(),
                        "-q")
                .start();
    }

    private String export(Path store, String name) {
        return Spoken.exported(folder, store, name);
    }
}
