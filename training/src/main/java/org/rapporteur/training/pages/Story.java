package org.rapporteur.training.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A bare story: a headline and its paragraphs. */
record Story(String title, List<String> paragraphs) {
    private static final int LONGEST_TITLE = 120;
    private static final int FEWEST = 4;
    private static final int SHORTEST = 12;
    private static final int LONG = 70;

    Story {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The stories of a folder, in the order of their names; what has no clear paragraphs is left out. */
    static List<Story> in(Path folder, String prefix) throws IOException {
        List<Story> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix)) {
                    Story story = of(Files.readString(file, StandardCharsets.UTF_8));
                    stories.addAll(story.paragraphs.size() < FEWEST ? List.of() : List.of(story));
                }
            }
        }
        return stories;
    }

    static Story of(String text) {
        List<String> lines = text.lines()
                .map(line -> line.replaceAll("[\\s\u2028\u2029]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String title = lines.isEmpty() || lines.get(0).length() > LONGEST_TITLE ? "" : lines.get(0);
        List<String> paragraphs = lines.stream()
                .skip(title.isEmpty() ? 0 : 1)
                .filter(Story::isWhole)
                .toList();
        return new Story(title.endsWith(".") ? title.substring(0, title.length() - 1) : title, paragraphs);
    }

    /** Ends as a sentence or an entry of a list does, or is long, and is not the old site's own voice. */
    private static boolean isWhole(String line) {
        String end = line.replaceAll("[\"”’')\\]]+$", "");
        return line.length() >= SHORTEST
                && (end.endsWith(".")
                        || end.endsWith("?")
                        || end.endsWith("!")
                        || line.endsWith(":")
                        || line.endsWith(";")
                        || line.length() > LONG)
                && !line.matches(
                        "(?i).*(contributed to this|copyright|newsletter|click here|read more|follow (him|her|us)|@).*");
    }
}
