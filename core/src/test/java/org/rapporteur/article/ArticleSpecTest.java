package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.ingest.Page;

/** Runs the examples of {@code docs/spec/article.md}: a page above, its zones and facts below. */
class ArticleSpecTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "## (?<title>[^\n]+)\n\n```page\n(?<page>.*?)\n```\n\n```article\n(?<article>.*?)\n?```", Pattern.DOTALL);
    private static final int SHOWN = 50;

    @TestFactory
    Stream<DynamicTest> the_examples_hold() throws IOException {
        String spec = Files.readString(root().resolve("docs/spec/article.md"));
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(spec);
        while (example.find()) {
            String page = example.group("page");
            String article = example.group("article");
            tests.add(DynamicTest.dynamicTest(
                    example.group("title"),
                    () -> assertThat(shown(page)).as(page).isEqualTo(article)));
        }
        assertThat(tests).hasSize((int)
                spec.lines().filter(line -> line.startsWith("## ")).count());
        return tests.stream();
    }

    static String shown(String page) {
        Outcome outcome = Articles.of(Page.of("page", page.getBytes(StandardCharsets.UTF_8)));
        return outcome instanceof Article article ? shown(article) : "unreadable: " + ((Unreadable) outcome).reason();
    }

    private static String shown(Article article) {
        List<String> lines = new ArrayList<>();
        for (Zone zone : article.zones()) {
            String words = zone.span().in(article.plain()).replaceAll("\\s+", " ");
            String start =
                    words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + " …";
            lines.add(String.format("%-18s %s", zone.kind().label(), start));
        }
        article.title().ifPresent(title -> lines.add("= title: " + title));
        article.outlet().ifPresent(outlet -> lines.add("= outlet: " + outlet));
        article.credit().ifPresent(origin -> lines.add("= origin: " + origin));
        lines.addAll(article.bylines().stream().map(name -> "= by: " + name).toList());
        published(article.published(), lines);
        article.dateline()
                .ifPresent(line -> lines.add("= dateline: "
                        + line.place().orElse("-")
                        + line.agency().map(agency -> ", " + agency).orElse("")));
        return String.join("\n", lines);
    }

    private static void published(Published published, List<String> lines) {
        lines.add("= published: "
                + published.day().map(Object::toString).map(day -> day + ", ").orElse("") + published.reason());
        published.losers().forEach(loser -> lines.add("= not published: " + loser.day() + ", " + loser.reason()));
    }

    private static Path root() {
        return Optional.of(Path.of("").toAbsolutePath())
                .map(here -> Files.exists(here.resolve("docs/spec")) ? here : here.getParent())
                .orElseThrow();
    }
}
