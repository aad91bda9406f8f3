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
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A command, an option or an exit code without documentation fails the build; so does a documented one that is none. */
class DocsTest {
    @TempDir
    Path folder;

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

    /** The examples at the top of the page, one after another, as a reader would type them. */
    @Test
    void the_examples_in_the_documentation_run() throws IOException {
        List<String> ran = new ArrayList<>();
        for (String line :
                page().lines().takeWhile(line -> !line.startsWith("## ")).toList()) {
            if (line.startsWith("    rap ")) {
                String[] words = line.strip().split(" {2,}")[0].substring(4).split(" ");
                Spoken spoken = Spoken.onScreen(folder, here(words));
                assertThat(spoken.code()).as(line + "\n" + spoken.err()).isIn(0, Rap.IN_PART);
                ran.add(words[0]);
            }
        }
        assertThat(ran).containsExactly("read", "brief", "said", "why");
    }

    /** The words with the samples where they are and a store of the test's own. */
    private String[] here(String... words) {
        List<String> here = new ArrayList<>();
        for (String word : words) {
            here.add(word.startsWith("samples/") ? Spoken.root().resolve(word).toString() : word);
        }
        here.addAll(List.of("-s", folder.resolve("docs.rap").toString()));
        return here.toArray(String[]::new);
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
