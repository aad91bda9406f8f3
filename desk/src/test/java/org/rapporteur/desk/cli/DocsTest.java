package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A command, an option or an exit code without documentation fails the build; so does a documented one that is none. */
class DocsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^ {4}|`)rap ([a-z-]+)");

    @Test
    void every_command_and_option_stands_in_the_documentation() throws IOException {
        String page = page();
        List<String> missing = new ArrayList<>();
        for (String word : Verb.words()) {
            if (!page.contains("`rap " + word)) {
                missing.add("rap " + word);
            }
            for (String option : line(word).getCommandSpec().optionsMap().keySet()) {
                if (!Pattern.compile("`[^`]*(?<![\\w-])" + Pattern.quote(option) + "(?![\\w-])")
                        .matcher(page)
                        .find()) {
                    missing.add("rap " + word + " " + option);
                }
            }
        }
        assertThat(missing).as("not in docs/cli.md").isEmpty();
    }

    @Test
    void every_command_in_the_documentation_is_one() throws IOException {
        List<String> unknown = new ArrayList<>();
        Matcher command = COMMAND.matcher(page());
        while (command.find()) {
            if (!command.group(1).equals("help") && !Verb.words().contains(command.group(1))) {
                unknown.add(command.group(1));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_exit_code_stands_in_the_documentation() throws IOException {
        for (int code : new int[] {0, 1, 2, 3, 4, 5, 10, 130}) {
            assertThat(page()).contains("| " + code + " |");
        }
    }

    private static CommandLine line(String word) {
        StringWriter nowhere = new StringWriter();
        Terminal terminal = new Terminal(nowhere, nowhere, false, false, 80, false, Path.of("none"));
        return new CommandLine(Verb.of(word).orElseThrow().command(terminal));
    }

    private static String page() throws IOException {
        return Files.readString(Spoken.root().resolve("docs").resolve("cli.md"));
    }
}
