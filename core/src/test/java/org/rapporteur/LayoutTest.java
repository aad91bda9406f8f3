package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sizes that docs and style promise: no file over 400 lines, no method over 60, a header on each word list. */
class LayoutTest {
    private static final Path ROOT = root();
    private static final Pattern METHOD =
            Pattern.compile("^( {4,12}+)(?!return|new|throw|else|try|if|for|while|switch|case)(?!.*\\brecord )"
                    + "((?:[\\w@<>\\[\\],?.&]+ )+\\w+|[A-Z]\\w*)\\(.*");

    @Test
    void no_source_file_is_over_400_lines() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > 400) {
                offenders.add(ROOT.relativize(file) + " has " + lines + " lines");
            }
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void no_method_is_over_60_lines() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Path file : sources()) {
            offenders.addAll(longMethods(file));
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void every_word_list_says_where_it_comes_from() throws IOException {
        try (Stream<Path> lists = Files.walk(ROOT)) {
            assertThat(lists.filter(file -> file.toString().contains("/src/main/resources/"))
                            .filter(file -> file.toString().endsWith(".tsv"))
                            .filter(file -> !firstLine(file).startsWith("#"))
                            .map(ROOT::relativize))
                    .as("word lists without a comment on their first line")
                    .isEmpty();
        }
    }

    /** A method begins at a line that ends in "{" after a parameter list, and ends at the brace below its own indent. */
    private static List<String> longMethods(Path file) throws IOException {
        List<String> offenders = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            var start = METHOD.matcher(lines.get(i));
            if (start.matches() && (lines.get(i).endsWith("{") || lines.get(i).endsWith("("))) {
                String close = start.group(1) + "}";
                int end = i;
                while (end < lines.size() && !lines.get(end).equals(close)) {
                    end++;
                }
                if (end < lines.size() && end - i > 60) {
                    offenders.add(ROOT.relativize(file) + ":" + (i + 1) + " has " + (end - i) + " lines");
                }
            }
        }
        return offenders;
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
