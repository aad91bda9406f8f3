package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Published;

/** Two newsrooms tell of the same talks, each in so many editions that not all pairs are listed. */
class CrossChecksTest {
    private static final int EDITIONS = 36;

    /** The talks as another newsroom has them. */
    static final List<String> RIVAL = List.of(
            "OSTMARK — Ministers from Halvoria and Dravenia left the table on Tuesday without a paper, yet both sides called the Lyssa valley talks useful.",
            "Ilka Marek, the Halvorian foreign minister, came out first and spoke for two minutes.",
            "“We did not hear a single new idea today, but we heard a promise to send one on paper,” Foreign Minister Ilka Marek said.",
            "Her hosts had put bread and salt on the steps of the old customs house, which guests found touching.",
            "Aron Veldt, who leads Dravenia, stayed at home; on Monday evening he had told deputies: “Nobody will drink our river dry while we sit and write letters.”",
            "On the border north of Tavin more than 40,000 Dravenian soldiers wait in tents, and some of them have begun to plant beans.",
            "Tomas Brandl of the river authority has sent both capitals photographs of cracks in the second dam.",
            "The next round is planned for Friday in Geneva, where the hotels are said to be full.");

    private static final Article ORIGINAL = Wire.article("gazette.txt", Wire.TALKS)
            .on(new Published(Optional.of(LocalDate.of(2031, 3, 3)), "test", Optional.empty(), List.of()));

    static List<Article> twoFamilies() {
        List<Article> articles = new ArrayList<>(List.of(ORIGINAL, Wire.article("harvest.txt", Wire.HARVEST)));
        for (int n = 0; n < EDITIONS; n++) {
            List<String> talks = Wire.with(Wire.TALKS, n % 11, letters(n));
            articles.add(Wire.article("talks" + n + ".txt", n % 4 == 0 ? Wire.spun(talks) : talks));
            articles.add(Wire.article("rival" + n + ".txt", Wire.with(RIVAL, n % 8, letters(n + EDITIONS))));
        }
        return articles;
    }

    private static String letters(int n) {
        return "Reader " + n + " of the paper sent " + (n + 3) + " letters to Ostmark on the " + n + "th day.";
    }

    /** The pairs as a store keeps them: what each growth gave, without what it struck. */
    static TreeMap<String, Kinship> kept(Lineage lineage, List<Article> articles) {
        TreeMap<String, Kinship> kept = new TreeMap<>();
        for (Article article : articles) {
            Growth growth = lineage.add(article);
            growth.kinships().forEach(pair -> kept.put(key(pair), pair));
            growth.struck().forEach(pair -> kept.remove(key(pair)));
        }
        return kept;
    }

    static String key(Kinship pair) {
        return pair.a() + " " + pair.b();
    }

    private static boolean isBetweenFamilies(Kinship pair) {
        return pair.a().substring(0, 4).equals("riva")
                != pair.b().substring(0, 4).equals("riva");
    }

    @Test
    void the_order_of_reading_changes_no_pair_of_two_large_families() {
        List<Article> articles = twoFamilies();
        Lineage first = new Lineage(Shelf.of(articles));
        TreeMap<String, Kinship> pairs = kept(first, articles);
        assertThat(first.families()).hasSize(3);
        assertThat(pairs.values().stream().filter(CrossChecksTest::isBetweenFamilies))
                .hasSizeBetween(40, EDITIONS * EDITIONS / 2);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Lineage other = new Lineage(Shelf.of(articles));
            String order = "read as " + articles.stream().map(Article::name).toList();
            assertThat(kept(other, articles).keySet()).as(order).isEqualTo(pairs.keySet());
            assertThat(other.kinships()).as(order).isEqualTo(List.copyOf(pairs.values()));
            assertThat(other.families()).as(order).isEqualTo(first.families());
            for (String name : List.of("talks4.txt", "talks5.txt", "rival7.txt", "gazette.txt")) {
                assertThat(other.condition(name)).as(order).isEqualTo(first.condition(name));
            }
        }
    }

    @Test
    void a_store_that_was_closed_in_between_lists_the_same_pairs() {
        List<Article> articles = twoFamilies();
        TreeMap<String, Kinship> atOnce = kept(new Lineage(Shelf.of(articles)), articles);
        Collections.shuffle(articles, new Random(8));
        TreeMap<String, Kinship> pairs = new TreeMap<>();
        for (List<Article> run :
                List.of(articles.subList(0, 30), articles.subList(30, 60), articles.subList(60, articles.size()))) {
            Lineage lineage = Lineage.reopened(
                    Shelf.of(articles), prints(articles, articles.indexOf(run.get(0))), pairs.values());
            for (Article article : run) {
                Growth growth = lineage.add(article);
                growth.kinships().forEach(pair -> pairs.put(key(pair), pair));
                growth.struck().forEach(pair -> pairs.remove(key(pair)));
            }
        }
        assertThat(pairs.keySet()).isEqualTo(atOnce.keySet());
    }

    private static Collection<Fingerprint> prints(List<Article> articles, int many) {
        return articles.subList(0, many).stream().map(Fingerprint::of).toList();
    }

    @Test
    void an_original_that_comes_last_of_two_large_families_becomes_the_root_of_its_own() {
        List<Article> articles = twoFamilies();
        Lineage early = Lineage.of(articles);
        assertThat(early.family("gazette.txt").orElseThrow().held()).contains("gazette.txt");
        articles.remove(ORIGINAL);
        articles.add(ORIGINAL);
        Lineage late = new Lineage(Shelf.of(articles));
        articles.subList(0, articles.size() - 1).forEach(late::add);
        assertThat(late.family("talks4.txt").orElseThrow().held()).isPresent();
        Growth growth = late.add(ORIGINAL);
        assertThat(growth.families().get(0).held()).contains("gazette.txt");
        assertThat(growth.dirty()).contains("talks4.txt", "talks5.txt");
        assertThat(late.families()).isEqualTo(early.families());
        assertThat(late.kinships()).isEqualTo(early.kinships());
    }

    @Test
    void of_many_pages_that_print_one_text_the_same_few_are_laid_beside_another_story_in_any_order() {
        List<Article> articles = new ArrayList<>(List.of(Wire.article("rival.txt", RIVAL), ORIGINAL));
        for (int n = 0; n < 12; n++) {
            articles.add(Wire.article("page" + n + ".txt", Wire.TALKS));
        }
        List<Kinship> first = Lineage.of(articles).kinships();
        assertThat(first).filteredOn(pair -> pair.b().equals("rival.txt")).hasSize(Bench.FEW);
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(Lineage.of(articles).kinships())
                    .as("read as %s", articles.stream().map(Article::name).toList())
                    .isEqualTo(first);
        }
    }
}
