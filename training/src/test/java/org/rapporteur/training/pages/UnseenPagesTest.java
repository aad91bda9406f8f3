package org.rapporteur.training.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.LineModel;
import org.rapporteur.article.Zone;

class UnseenPagesTest {
    private static final int PAGES = 120;

    @Test
    void the_story_is_found_on_pages_with_furniture_that_training_never_saw() throws IOException {
        List<Story> stories = Story.in(statements(), "t").subList(0, PAGES);
        List<Story> titled =
                stories.stream().filter(story -> !story.title().isEmpty()).toList();
        Furniture aside = Furniture.of(true);
        Tally tally = new Tally();
        for (int i = 0; i < PAGES; i++) {
            List<Piece> pieces = Mockup.of(i, aside, titled, stories.get(i));
            String page = i % 2 == 0 ? FlatLayout.of(i, pieces) : HtmlLayout.of(i, pieces);
            tally.count(Marked.of(page, pieces), LineModel.shipped());
        }
        assertThat(tally.bodyF1()).as(tally.toString()).isGreaterThan(0.97);
    }

    @Test
    void the_same_seed_makes_the_same_page() {
        Story story =
                new Story("Gates stay shut", List.of("The gates stay shut.", "Nobody answered.", "Officials waited."));
        List<Piece> once = Mockup.of(7, Furniture.of(false), List.of(story), story);
        assertThat(Mockup.of(7, Furniture.of(false), List.of(story), story)).isEqualTo(once);
        assertThat(once.stream().filter(piece -> piece.kind() == Zone.Kind.BODY))
                .hasSize(3);
    }

    @Test
    void what_is_set_aside_for_measuring_is_not_learned_from() {
        List<String> learned = Furniture.of(false).slot("related");
        assertThat(Furniture.of(true).slot("related")).isNotEmpty().doesNotContainAnyElementsOf(learned);
    }

    private static Path statements() {
        String named = System.getenv("RAPPORTEUR_SHARED");
        Path folder = Path.of("").toAbsolutePath();
        while (named == null && folder != null && !Files.isDirectory(folder.resolve("shared/data/statements"))) {
            folder = folder.getParent();
        }
        Path shared = named != null ? Path.of(named) : folder == null ? Path.of("shared") : folder.resolve("shared");
        Path statements = shared.resolve("data/statements/train");
        if (!Files.isDirectory(statements)) {
            System.err.println("SKIPPED: no shared stories here, the article stage was not measured on unseen pages");
        }
        Assumptions.assumeTrue(Files.isDirectory(statements));
        return statements;
    }
}
