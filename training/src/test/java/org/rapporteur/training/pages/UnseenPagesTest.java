package org.rapporteur.training.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Zone;

class UnseenPagesTest {
    private static final int PAGES = 120;

    @Test
    void the_story_is_found_on_pages_with_furniture_that_training_never_saw() throws IOException {
        List<Story> stories = Story.in(statements(), "t").subList(0, PAGES);
        Tally flat = PageScore.of(stories, false);
        assertThat(flat.bodyF1()).as("flat text: %s", flat).isGreaterThan(0.97);
        Tally markup = PageScore.of(stories, true);
        assertThat(markup.bodyF1()).as("markup: %s", markup).isGreaterThan(0.97);
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
