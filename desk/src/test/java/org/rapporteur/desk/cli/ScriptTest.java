package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script {@code rap} names classes of the language engine, which the virtual machine would not miss. */
class ScriptTest {
    private static final Pattern LOOPS = Pattern.compile("for name in ([A-Za-z ]+); do");

    static List<String> loops() throws IOException {
        Matcher list = LOOPS.matcher(Files.readString(Path.of("..", "rap")));
        return list.find() ? List.of(list.group(1).split(" ")) : List.of();
    }

    @Test
    void the_costly_compiler_is_told_what_to_work_on() throws IOException {
        assertThat(loops()).contains("Weights", "Beam");
    }

    @ParameterizedTest
    @MethodSource("loops")
    void every_class_that_the_script_names_is_there(String name) {
        assertThat(getClass().getResource("/org/rapporteur/language/" + name + ".class"))
                .as(name)
                .isNotNull();
    }
}
