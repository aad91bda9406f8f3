package org.rapporteur;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.article.Article;
import org.rapporteur.article.Published;
import org.rapporteur.reading.Atlas;
import org.rapporteur.reading.Reader;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Reads the examples of docs/spec: a fenced {@code text} block, with the day beside it, and the {@code entries} below. */
class SpecTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```text *(\\S*)\\n(.*?)\\n```\\s*```entries\\n(.*?)\\n```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> examples_hold_as_written() throws IOException {
        Path root = root();
        Reader reader = new Reader(Atlas.world().with(Files.readAllLines(root.resolve("samples/atlas.tsv"))));
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("docs/spec"))) {
            for (Path file : files.sorted().toList()) {
                Matcher example = EXAMPLE.matcher(Files.readString(file));
                while (example.find()) {
                    String day = example.group(1);
                    String text = example.group(2);
                    List<SpecLine> wanted =
                            example.group(3).lines().map(SpecLine::parse).toList();
                    String name =
                            file.getFileName() + ": " + text.lines().findFirst().orElse("");
                    tests.add(dynamicTest(name, () -> hold(reader, article(text, day), wanted)));
                }
            }
        }
        Assertions.assertFalse(tests.isEmpty(), "no example in docs/spec");
        return tests.stream();
    }

    private static void hold(Reader reader, Article article, List<SpecLine> wanted) {
        Set<String> kinds = wanted.stream().map(SpecLine::kind).collect(Collectors.toSet());
        List<SpecLine> read = new ArrayList<>(reader.read(article).entries().stream()
                .map(SpecLine::of)
                .filter(line -> kinds.contains(line.kind()))
                .toList());
        String whole = read.stream().map(SpecLine::toString).collect(Collectors.joining("\n"));
        for (SpecLine line : wanted) {
            Optional<SpecLine> found = read.stream().filter(line::holdsOf).findFirst();
            Assertions.assertTrue(
                    found.isPresent(), () -> "missing: " + line + "\nread:\n" + whole + "\nin:\n" + article.plain());
            found.ifPresent(read::remove);
        }
        Assertions.assertTrue(read.isEmpty(), () -> "too many: " + read + "\nin:\n" + article.plain());
    }

    private static Article article(String text, String day) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            paragraphs.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return Article.bare("example.txt", "", Text.of(text), paragraphs)
                .on(new Published(published, "beside the example", Optional.empty(), List.of()));
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
