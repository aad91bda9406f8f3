package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code rap} as a process of its own, as it runs outside of tests. */
public final class OwnProcess {
    private OwnProcess() {}

    /**
     * The command, not started yet.
     *
     * @param batch how many things it keeps at once
     */
    public static ProcessBuilder rap(int batch, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Drap.batch=" + batch,
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.desk.cli.Rap"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    /** The same, with nothing of what it says kept. */
    public static ProcessBuilder silent(int batch, String... words) {
        return rap(batch, words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
