package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Folder;
import org.rapporteur.ingest.Page;

/** What is said of texts hangs on the texts, not on the files they came in. */
class NamesTest {
    private static final List<List<String>> STORIES = List.of(
            Wire.TALKS,
            Wire.TALKS,
            Wire.spun(Wire.TALKS),
            Wire.without(Wire.TALKS, 4),
            Wire.with(Wire.without(Wire.TALKS, 9), 3, Wire.HARVEST.get(3)),
            Wire.spun(Wire.without(Wire.TALKS, 10)),
            Wire.TALKS.subList(0, 3),
            Wire.HARVEST,
            Wire.HARVEST,
            Wire.spun(Wire.HARVEST.subList(0, 4)),
            List.of(Wire.HARVEST.get(2)),
            List.of(Wire.HARVEST.get(2)),
            List.of("No comment."),
            List.of("No comment."));

    /** The sample's update and its rewrite were a copy or none, as their names stood. */
    @Test
    void a_pair_is_judged_by_its_texts_alone() {
        List<Page> pages = Folder.of(samples()).pages().toList();
        List<Body> ones = bodies(pages, "a/");
        List<Body> others = bodies(pages, "b/");
        for (int i = 0; i < ones.size(); i++) {
            for (int j = i + 1; j < ones.size(); j++) {
                Kinship one = Pairing.of(ones.get(i), others.get(j));
                Kinship turned = Pairing.of(others.get(i), ones.get(j));
                assertThat(turned.relations()).as(one.toString()).isEqualTo(one.relations());
                assertThat(turned.direction().way())
                        .as(one.toString())
                        .isEqualTo(one.direction().way().flipped());
                assertThat(turned.alignment())
                        .as(one.toString())
                        .isEqualTo(
                                one.alignment().stream().map(Aligned::flipped).toList());
            }
        }
    }

    private static List<Body> bodies(List<Page> pages, String folder) {
        return pages.stream()
                .map(Articles::of)
                .flatMap(outcome -> outcome.article().stream())
                .map(article -> Body.of(article.named(folder + article.name())))
                .toList();
    }

    private static Path samples() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("samples/lyssa"))) {
            root = root.getParent();
        }
        return root.resolve("samples/lyssa");
    }

    @Test
    void one_text_under_two_names_is_the_same_or_a_reprint() {
        for (int i = 0; i < STORIES.size(); i++) {
            Kinship pair = Pairing.of(article("a/x.txt", i), article("b/x.txt", i));
            assertThat(pair.relations())
                    .as(STORIES.get(i).toString())
                    .hasSize(1)
                    .containsAnyOf(Relation.SAME, Relation.REPRINT);
        }
    }

    @Test
    void new_names_leave_families_and_pairs_as_they_are() {
        List<String> told = told(new Random(1));
        for (int round = 2; round < 8; round++) {
            assertThat(told(new Random(round))).as("round " + round).isEqualTo(told);
        }
    }

    /** Families, and pairs with their relations, by the numbers of their stories; of equal stories the first. */
    private static List<String> told(Random random) {
        List<String> names = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < STORIES.size(); i++) {
            names.add(Integer.toString(random.nextInt(1 << 20), 36) + ".txt");
            articles.add(article(names.get(i), i));
        }
        Lineage lineage = Lineage.of(articles);
        TreeSet<String> told = new TreeSet<>();
        lineage.families().forEach(family -> told.add("family " + numbers(family.members(), names)));
        lineage.kinships()
                .forEach(pair -> told.add(numbers(List.of(pair.a(), pair.b()), names) + " " + pair.relations()));
        return List.copyOf(told);
    }

    private static List<Integer> numbers(List<String> members, List<String> names) {
        return members.stream()
                .map(name -> STORIES.indexOf(STORIES.get(names.indexOf(name))))
                .sorted()
                .toList();
    }

    private static Article article(String name, int story) {
        return Wire.article(name, STORIES.get(story));
    }
}
