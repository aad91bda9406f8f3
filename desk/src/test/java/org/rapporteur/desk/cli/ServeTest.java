package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.OwnProcess;
import org.rapporteur.desk.store.Store;

/** {@code rap serve --open} as a process of its own, among commands that only pretend to be browsers. */
class ServeTest {
    @TempDir
    Path folder;

    private Path commands;
    private Path opened;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void make() throws IOException {
        commands = Files.createDirectory(folder.resolve("commands"));
        opened = folder.resolve("opened");
        Store.writing(folder.resolve("record.rap")).close();
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    /** Notes what it was asked to open, and by which name. */
    private void browser(String name, int code) throws IOException {
        Path file = commands.resolve(name);
        Files.writeString(file, "#!/bin/sh\necho \"${0##*/} $*\" >> " + opened + "\nexit " + code + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** The address that it serves at, once it does. */
    private String serve(Map<String, String> environment, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "serve", "--port", "0", "-s", folder.resolve("record.rap").toString()));
        words.addAll(List.of(more));
        ProcessBuilder builder = OwnProcess.rap(100, words.toArray(String[]::new));
        builder.environment().remove("BROWSER");
        builder.environment().put("PATH", commands.toString());
        builder.environment().putAll(environment);
        started.add(builder.start());
        String said = lines(started.get(0)).readLine();
        assertThat(said).startsWith("http://127.0.0.1:");
        return said.split(" ", 2)[0];
    }

    private static BufferedReader lines(Process process) {
        return process.inputReader();
    }

    private List<String> opened() throws IOException, InterruptedException {
        for (int i = 0; i < 200 && !Files.exists(opened); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Files.readAllLines(opened);
    }

    @Test
    void the_browser_of_the_desktop_is_asked_for_the_first_page() throws Exception {
        browser("xdg-open", 0);
        String address = serve(Map.of(), "--open");
        assertThat(opened()).containsExactly("xdg-open " + address);
        TimeUnit.MILLISECONDS.sleep(500);
        started.get(0).toHandle().destroy();
        assertThat(started.get(0).errorReader().readLine()).as("complaints").isNull();
    }

    @Test
    void the_browser_that_the_user_names_comes_first_and_another_when_it_fails() throws Exception {
        browser("lynx-of-mine", 1);
        browser("xdg-open", 0);
        String address = serve(Map.of("BROWSER", "lynx-of-mine"), "--open");
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(opened()).containsExactly("lynx-of-mine " + address, "xdg-open " + address);
    }

    @Test
    void where_nothing_opens_addresses_the_address_is_said() throws Exception {
        String address = serve(Map.of(), "--open");
        assertThat(started.get(0).errorReader().readLine())
                .isEqualTo("rap: found no browser to start; open " + address + " yourself.");
    }

    @Test
    void nothing_is_opened_unasked() throws Exception {
        browser("xdg-open", 0);
        serve(Map.of());
        started.get(0).destroy();
        assertThat(started.get(0).waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(opened).doesNotExist();
    }
}
