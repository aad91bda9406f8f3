package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.text.Span;

class LineageTest {
    private static final Article GAZETTE =
            Wire.article("gazette.txt", Wire.TALKS, Optional.of("The Gazette"), Optional.empty());
    private static final Article LANTERN =
            Wire.article("lantern.txt", Wire.TALKS, Optional.of("The Lantern"), Optional.of("The Gazette"));
    private static final Article SPUN = Wire.article("spun.txt", Wire.spun(Wire.TALKS));
    private static final Article LATER = Wire.article(
            "later.txt",
            Wire.with(
                    Wire.without(Wire.TALKS, 8),
                    4,
                    "Late on Tuesday the Sellin dam was closed to all traffic, Brandl added."));
    private static final Article HARVEST = Wire.article("harvest.txt", Wire.HARVEST);

    @Test
    void a_reprint_is_not_a_second_source() {
        Lineage lineage = Lineage.of(List.of(GAZETTE, LANTERN, HARVEST));
        Family family = lineage.family("lantern.txt").orElseThrow();
        assertThat(family.members()).containsExactly("gazette.txt", "lantern.txt");
        assertThat(family.held()).contains("gazette.txt");
        assertThat(family.newsroom()).contains("The Gazette");
        assertThat(lineage.families()).hasSize(2);
    }

    @Test
    void a_spun_copy_and_a_later_edition_are_of_the_family() {
        Lineage lineage = Lineage.of(List.of(SPUN, LATER, GAZETTE));
        Family family = lineage.family("spun.txt").orElseThrow();
        assertThat(family.members()).containsExactly("gazette.txt", "later.txt", "spun.txt");
        assertThat(family.copy("spun.txt")).get().isInstanceOf(Copy.Rewrite.class);
        assertThat(family.copy("later.txt")).get().isInstanceOf(Copy.Revision.class);
    }

    @Test
    void an_agencys_dispatch_is_the_agencys_own() {
        Article page = Wire.article("dispatch.txt", Wire.TALKS, Optional.empty(), Optional.of("HNA"));
        Article dispatch = new Article(
                page.name(),
                page.sha256(),
                page.text(),
                page.zones(),
                page.paragraphs(),
                page.title(),
                page.outlet(),
                page.credit(),
                page.bylines(),
                page.published(),
                Optional.of(new Dateline(Optional.of("OSTMARK"), Optional.of("HNA"), new Span(0, 9))));
        assertThat(Lineage.of(List.of(dispatch)).families().get(0).held()).contains("dispatch.txt");
        assertThat(Lineage.of(List.of(page)).families().get(0).held()).isEmpty();
    }

    @Test
    void an_original_that_comes_late_becomes_the_root() {
        Lineage lineage = new Lineage(Shelf.of(List.of(SPUN, GAZETTE)));
        lineage.add(SPUN);
        assertThat(lineage.family("spun.txt").orElseThrow().held()).isEmpty();
        Growth growth = lineage.add(GAZETTE);
        assertThat(growth.dirty()).contains("spun.txt", "gazette.txt");
        assertThat(growth.families().get(0).held()).contains("gazette.txt");
    }

    @Test
    void the_order_of_reading_changes_nothing() {
        List<Article> articles = new ArrayList<>(List.of(GAZETTE, LANTERN, SPUN, LATER, HARVEST));
        Lineage first = Lineage.of(articles);
        for (int seed = 0; seed < 12; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Lineage other = Lineage.of(articles);
            assertThat(other.families())
                    .as("read as %s", articles.stream().map(Article::name).toList())
                    .isEqualTo(first.families());
            assertThat(other.condition("spun.txt")).isEqualTo(first.condition("spun.txt"));
        }
    }

    @Test
    void the_order_of_reading_changes_no_pair_of_a_large_family() {
        List<Article> articles = new ArrayList<>(List.of(GAZETTE, HARVEST));
        for (int n = 0; n < 24; n++) {
            String added = "Reader " + n + " of the paper sent " + (n + 3) + " letters.";
            articles.add(Wire.article("copy" + n + ".txt", Wire.with(Wire.TALKS, n % 11, added)));
        }
        List<Kinship> first = Lineage.of(articles).kinships();
        assertThat(first).filteredOn(Kinship::isCopy).hasSize(25 * 24 / 2);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(Lineage.of(articles).kinships())
                    .as("read as %s", articles.stream().map(Article::name).toList())
                    .isEqualTo(first);
        }
    }

    @Test
    void the_order_of_reading_changes_no_pair_of_a_family_that_is_too_large_to_list_all() {
        List<Article> articles = new ArrayList<>(List.of(GAZETTE, LANTERN, HARVEST));
        for (int n = 0; n < 70; n++) {
            String added =
                    "Reader " + n + " of the paper sent " + (n + 3) + " letters to Ostmark on the " + n + "th day.";
            List<String> text = Wire.with(Wire.TALKS, n % 11, added);
            articles.add(Wire.article("copy" + n + ".txt", n % 7 == 0 ? Wire.spun(text) : text));
        }
        Lineage first = Lineage.of(articles);
        int listed = first.kinships().size();
        assertThat(listed).isBetween(48 * 40, 48 * 72);
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Lineage other = Lineage.of(articles);
            assertThat(names(other.kinships()))
                    .as("read as %s", articles.stream().map(Article::name).toList())
                    .isEqualTo(names(first.kinships()));
            assertThat(other.kinships()).isEqualTo(first.kinships());
            assertThat(other.families()).isEqualTo(first.families());
            assertThat(other.condition("copy7.txt")).isEqualTo(first.condition("copy7.txt"));
        }
        Lineage again = inTwoRuns(articles);
        assertThat(again.families()).isEqualTo(first.families());
        assertThat(names(again.kinships())).isEqualTo(names(first.kinships()));
    }

    /** The store is closed after most articles, and opened again for the others. */
    private static Lineage inTwoRuns(List<Article> articles) {
        List<Article> before = articles.subList(0, 60);
        Lineage kept = Lineage.of(before);
        Lineage again = Lineage.reopened(
                Shelf.of(articles), before.stream().map(Fingerprint::of).toList(), kept.kinships());
        articles.subList(60, articles.size()).forEach(again::add);
        return again;
    }

    private static List<String> names(List<Kinship> pairs) {
        return pairs.stream().map(pair -> pair.a() + " " + pair.b()).toList();
    }

    @Test
    void a_flood_of_a_thousand_copies_is_one_family() {
        List<Article> flood = new ArrayList<>(List.of(GAZETTE, HARVEST));
        for (int n = 0; n < 1000; n++) {
            boolean framed = n % 10 == 0;
            List<String> text =
                    framed ? Wire.with(Wire.TALKS, 11, "Printed on page " + n + " of the morning paper.") : Wire.TALKS;
            flood.add(Wire.article("copy" + n + ".txt", text));
        }
        Lineage lineage = Lineage.of(flood);
        assertThat(lineage.families()).hasSize(2);
        assertThat(lineage.family("copy7.txt").orElseThrow().members()).hasSize(1001);
    }

    @Test
    void two_reports_from_one_template_are_no_copies() {
        Kinship pair = Pairing.of(
                Wire.article("one.txt", schedule("March 4", "Ilka Marek", "the envoy of Orland", "Kelmoor", 9)),
                Wire.article("two.txt", schedule("April 27", "Jonas Hahn", "students from Sellin", "Tavin", 3)));
        assertThat(pair.isCopy()).as(pair.toString()).isFalse();
    }

    private static List<String> schedule(String day, String who, String whom, String where, int hour) {
        return List.of(
                "The daily schedule of the ministry for " + day + " is subject to change.",
                hour + ":00 a.m. " + who + " meets with " + whom + " in " + where + ".",
                "The meeting is closed to the press.",
                (hour + 2) + ":30 p.m. " + who + " speaks by telephone with a guest from " + where + " about trade.",
                "Deputies attend meetings and briefings at the ministry.",
                "For accreditation write to the press office before noon.");
    }

    @Test
    void stories_of_other_matters_stay_apart() {
        Kinship pair = Pairing.of(GAZETTE, HARVEST);
        assertThat(pair.isCopy()).as(pair.toString()).isFalse();
        assertThat(pair.alignment()).isEmpty();
    }

    @Test
    void a_store_that_is_opened_again_goes_on_where_it_was() {
        List<Article> articles = List.of(GAZETTE, LANTERN, SPUN, LATER);
        Lineage whole = Lineage.of(articles);
        Lineage again = Lineage.reopened(
                Shelf.of(articles), articles.stream().map(Fingerprint::of).toList(), whole.kinships());
        assertThat(again.families()).isEqualTo(whole.families());
    }

    @Test
    void a_store_that_is_asked_pair_by_pair_goes_on_the_same_way() {
        List<Article> before = List.of(GAZETTE, LANTERN, HARVEST);
        List<Article> all = List.of(GAZETTE, LANTERN, HARVEST, SPUN, LATER);
        Lineage kept = Lineage.of(before);
        Lineage again = Lineage.reopened(
                Shelf.of(all), before.stream().map(Fingerprint::of).toList(), register(kept));
        again.add(SPUN);
        again.add(LATER);
        assertThat(again.families()).isEqualTo(Lineage.of(all).families());
        assertThat(again.condition(SPUN.name())).isEqualTo(Lineage.of(all).condition(SPUN.name()));
    }

    private static Register register(Lineage kept) {
        return new Register() {
            @Override
            public List<Kinship> kin(String article) {
                return kept.kinships().stream()
                        .filter(pair -> pair.a().equals(article) || pair.b().equals(article))
                        .toList();
            }

            @Override
            public List<String> family(String article) {
                return kept.family(article).map(Family::members).orElse(List.of());
            }
        };
    }
}
