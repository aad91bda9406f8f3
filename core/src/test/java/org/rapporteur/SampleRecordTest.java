package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Folder;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Copy;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.lineage.Relation;
import org.rapporteur.reading.Atlas;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Line;

/** The record of the sample coverage: what cannot both be true, and the line of its days. */
class SampleRecordTest {
    private static final Dossier DOSSIER = dossier();

    @Test
    void two_sides_count_the_same_troops_differently() {
        assertThat(of(Contradiction.Of.FIGURE, Contradiction.Explanation.DISPUTE, "25,000", "40,000"))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.between()).hasSizeGreaterThan(1));
    }

    @Test
    void the_red_cross_and_the_council_count_who_left_differently() {
        assertThat(of(Contradiction.Of.FIGURE, Contradiction.Explanation.DISPUTE, "3,200", "5,000"))
                .hasSize(1);
    }

    @Test
    void the_crossing_is_claimed_and_denied() {
        assertThat(of(Contradiction.Of.FACT, Contradiction.Explanation.DISPUTE, "patrol", "No Dravenian soldier"))
                .hasSize(1);
    }

    @Test
    void the_flow_of_the_river_is_in_dispute() {
        assertThat(of(Contradiction.Of.FACT, Contradiction.Explanation.DISPUTE, "the flow below the dam", "dispute"))
                .hasSize(1);
    }

    @Test
    void the_promise_of_a_reply_is_relayed_first_and_then_first_hand() {
        assertThat(of(Contradiction.Of.ATTRIBUTION, Contradiction.Explanation.EDITION, "written reply", "Marek"))
                .hasSize(1);
    }

    @Test
    void altered_quotations_stand_against_their_originals() {
        assertThat(of(
                        Contradiction.Of.WORDING,
                        Contradiction.Explanation.ERROR,
                        "must be answered in writing",
                        "Orlin"))
                .hasSize(1);
    }

    @Test
    void a_forecast_is_no_line_of_the_timeline() {
        assertThat(DOSSIER.timeline())
                .extracting(Line::words)
                .noneMatch(words -> words.contains("seizes") && words.contains("ferry"));
    }

    @Test
    void no_line_is_told_twice() {
        assertThat(DOSSIER.timeline().stream()
                        .map(line -> line.when() + line.words())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void only_the_two_rewritten_pages_are_called_rewrites() {
        assertThat(families())
                .flatExtracting(Family::copies)
                .filteredOn(copy -> copy.relation() == Relation.REWRITE)
                .extracting(Copy::article)
                .containsExactlyInAnyOrder("05-rewrite-quotes-intact.txt", "06-rewrite-quotes-altered.txt");
    }

    @Test
    void a_rewrite_hangs_on_the_edition_that_it_was_made_from() {
        assertThat(families())
                .flatExtracting(Family::copies)
                .filteredOn(copy -> copy.article().equals("05-rewrite-quotes-intact.txt"))
                .extracting(Copy::of)
                .containsExactly("04-nna-talks-resume-update.txt");
    }

    private static List<Contradiction> of(
            Contradiction.Of kind, Contradiction.Explanation why, String one, String other) {
        return DOSSIER.contradictions().stream()
                .filter(conflict -> conflict.kind() == kind && conflict.explanation() == why)
                .filter(conflict ->
                        conflict.words().contains(one) && conflict.words().contains(other))
                .toList();
    }

    private static Dossier dossier() {
        try {
            Atlas atlas = Atlas.world().with(Files.readAllLines(root().resolve("samples/atlas.tsv")));
            return new Rapporteur(atlas).dossier(pages());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Family> families() {
        List<Article> articles = pages().stream()
                .map(page -> Articles.of(page).article())
                .flatMap(Optional::stream)
                .toList();
        return Lineage.of(articles).families();
    }

    private static List<Page> pages() {
        return Folder.of(root().resolve("samples/lyssa")).pages().toList();
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("samples/lyssa"))) {
            root = root.getParent();
        }
        return root;
    }
}
