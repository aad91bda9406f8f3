package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Published;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Direction;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Relation;
import org.rapporteur.text.Text;

class StoryDayTest {
    private static final LocalDate SISTER = LocalDate.of(2031, 3, 10);
    private static final LocalDate CAPTION = LocalDate.of(2031, 3, 4);
    private static final Article BARE = Article.bare("bare.txt", "1", Text.of("The ministers met."), List.of());

    @Test
    void an_undated_report_of_the_same_story_is_read_by_its_sisters_day() {
        assertThat(day(BARE, Relation.SAME_STORY)).contains(SISTER);
    }

    @Test
    void another_report_of_the_crisis_lends_no_day() {
        assertThat(day(BARE, Relation.SAME_TOPIC)).isEmpty();
    }

    @Test
    void but_makes_a_date_that_the_page_prints_near_it_good() {
        assertThat(day(printing(CAPTION), Relation.SAME_TOPIC)).contains(CAPTION);
        assertThat(day(printing(CAPTION.minusYears(1)), Relation.SAME_TOPIC)).isEmpty();
    }

    @Test
    void a_dateline_without_a_year_has_that_of_the_reports_around_it() {
        assertThat(day(wired("TOLVAR, March 3 (NNA) - The ministers met."), Relation.SAME_TOPIC))
                .contains(LocalDate.of(2031, 3, 3));
        assertThat(day(wired("TOLVAR, 28 Dec (NNA) - The ministers met."), Relation.SAME_STORY))
                .contains(LocalDate.of(2030, 12, 28));
        assertThat(day(wired("TOLVAR, Sept 3 (NNA) - The ministers met."), Relation.SAME_TOPIC))
                .isEmpty();
    }

    private static Article wired(String page) {
        return (Article) Articles.of(Page.of("bare.txt", page.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article printing(LocalDate day) {
        List<Published.Candidate> losers = List.of(new Published.Candidate(day, "in a caption"));
        return BARE.on(new Published(Optional.empty(), "none", Optional.empty(), losers));
    }

    private static Optional<LocalDate> day(Article article, Relation relation) {
        Kinship kinship =
                new Kinship(article.name(), "sister.txt", List.of(relation), Direction.UNKNOWN, false, 0.9, List.of());
        return StoryDay.of(
                article, List.of(kinship), name -> name.equals("sister.txt") ? Optional.of(SISTER) : Optional.empty());
    }
}
