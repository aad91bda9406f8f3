package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;

class CutTest {
    /** The samples, but for those that are no article. */
    static List<Page> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "samples", "lyssa"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(CutTest::page)
                    .filter(page -> Articles.of(page).article().isPresent())
                    .toList();
        }
    }

    private static Page page(Path file) {
        try {
            return Page.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_article_that_was_kept_is_put_together_again_as_it_was(Page page) {
        Article made = Articles.of(page).article().orElseThrow();

        Article again = Cut.of(Cut.kept(made))
                .article(made.name(), made.sha256(), Articles.words(page).orElseThrow());

        assertThat(again).usingRecursiveComparison().isEqualTo(made);
        Span whole = new Span(0, made.plain().length());
        assertThat(again.text().origin(whole)).isEqualTo(made.text().origin(whole));
    }
}
