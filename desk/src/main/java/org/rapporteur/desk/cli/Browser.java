package org.rapporteur.desk.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whatever opens addresses on this machine: the command that {@code BROWSER} names, else the desktop's own, such as
 * {@code xdg-open}. No window system is asked for, so it works out of any shell.
 */
final class Browser {
    /** Linux and BSD, Windows' Linux, macOS, Windows. */
    private static final List<List<String>> USUAL = List.of(
            List.of("xdg-open"),
            List.of("wslview"),
            List.of("open"),
            List.of("sensible-browser"),
            List.of("rundll32.exe", "url.dll,FileProtocolHandler"));

    /** A command that has not failed by then shows the page. */
    private static final long PATIENCE = 3;

    private final Map<String, String> environment;

    /** @param environment with the folders of commands in {@code PATH} */
    Browser(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Opens an address; says whether something did. */
    boolean opens(String address) throws InterruptedException {
        String named = environment.getOrDefault("BROWSER", "").strip();
        List<List<String>> commands = named.isEmpty()
                ? USUAL
                : Stream.concat(Stream.of(List.of(named)), USUAL.stream()).toList();
        for (List<String> command : commands) {
            if (isThere(command.get(0)) && opens(command, address)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(String command) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command)));
    }

    private static boolean opens(List<String> command, String address) throws InterruptedException {
        List<String> words = Stream.concat(command.stream(), Stream.of(address)).toList();
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException cannotStart) {
            return false;
        }
    }
}
