package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code rap} with a Java that only prints how it was called. */
class ScriptTest {
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path home;

    @BeforeEach
    void install() throws IOException {
        Path rap = home.resolve("rap");
        Files.copy(Path.of("..", "rap"), rap, StandardCopyOption.COPY_ATTRIBUTES);
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path target = Files.createDirectories(home.resolve("desk/target"));
        Files.writeString(target.resolve("rapporteur.jar"), "");
        Files.writeString(target.resolve("rap.built"), java + "\n");
    }

    @Test
    void a_short_run_does_without_the_costly_compiler() throws Exception {
        assertThat(rap("read", folder(20))).contains(QUICK).contains("-Xmn192m").endsWith("-s a b.rap");
    }

    @Test
    void a_long_run_has_the_costly_compiler() throws Exception {
        assertThat(rap("read", folder(2000))).doesNotContain(QUICK).contains("-XX:MaxInlineLevel=5");
    }

    @Test
    void whatever_answers_at_once_is_quick() throws Exception {
        assertThat(rap("brief", folder(1))).contains(QUICK).doesNotContain("-Xmn192m");
    }

    private String folder(int files) throws IOException {
        Path folder = Files.createDirectories(home.resolve("pages"));
        for (int i = 0; i < files; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "");
        }
        return folder.toString();
    }

    /** What the virtual machine is called with. */
    private String rap(String command, String folder) throws Exception {
        List<String> line = List.of("sh", home.resolve("rap").toString(), command, folder, "-s", "a b.rap");
        ProcessBuilder process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        process.environment().remove("RAP_JAVA_OPTIONS");
        Process running = process.start();
        String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(out).isZero();
        return out.strip();
    }
}
