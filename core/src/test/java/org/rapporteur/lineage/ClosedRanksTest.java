package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;

/** Articles are taken out of a store of three families: what is left is as if they had never come. */
class ClosedRanksTest {
    private final List<Article> articles = threeFamilies();

    /** The pairs that a store keeps of all articles. */
    private final TreeMap<String, Kinship> all = CrossChecksTest.kept(new Lineage(Shelf.of(articles)), articles);

    private final Lineage whole = Lineage.of(articles);

    private static final List<String> FERRY = List.of(
            "LANDS END — The night ferry to Brannock sails again after two winters in dock, its owners said on Wednesday.",
            "Divers had found a crack in the keel that ran from the galley to the engine room.",
            "Passengers may bring dogs, bicycles and one goat each, if the goat has a ticket.",
            "“She creaks, but she has always creaked,” said her captain, Elsa Quill, who has commanded her since 1998.",
            "Tickets cost 14 crowns in summer and half of that when the sea is rough.",
            "The first crossing is sold out, and a brass band from Brannock will play on the quay.");

    /** Two more texts have what the two families have in common, and take places there from both. */
    private static List<Article> threeFamilies() {
        List<Article> articles = CrossChecksTest.twoFamilies();
        List<String> shared = List.of(
                Wire.TALKS.get(2),
                Wire.TALKS.get(1),
                Wire.TALKS.get(8),
                CrossChecksTest.RIVAL.get(2),
                CrossChecksTest.RIVAL.get(4));
        articles.add(Wire.article("digest.txt", joined(Wire.HARVEST, shared)));
        articles.add(Wire.article("column.txt", joined(FERRY, shared)));
        return articles;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(3, other);
        return all;
    }

    @Test
    void whoever_is_taken_out_the_others_are_as_if_it_had_never_come() {
        for (int n = 0; n < articles.size(); n += 24) {
            assertNeverThere(List.of(articles.get(n).name()));
        }
    }

    @Test
    void a_pair_is_found_when_a_text_of_a_third_family_that_stood_in_its_way_has_gone() {
        assertThat(whole.family("column.txt").orElseThrow().members()).hasSize(1);
        assertThat(whole.family("digest.txt").orElseThrow().members()).doesNotContain("talks9.txt");
        assertThat(assertNeverThere(List.of("column.txt"))).isPositive();
    }

    @Test
    void so_are_they_when_several_are_taken_out_at_once() {
        assertNeverThere(List.of("talks0.txt", "talks5.txt", "rival7.txt", "rival8.txt", "harvest.txt"));
        assertNeverThere(List.of("gazette.txt", "rival0.txt"));
    }

    @Test
    void a_page_that_stood_for_its_twins_gives_its_place_to_another_of_them() {
        for (int n = 0; n < 9; n++) {
            articles.add(Wire.article("page" + n + ".txt", Wire.TALKS));
        }
        all.clear();
        all.putAll(CrossChecksTest.kept(new Lineage(Shelf.of(articles)), articles));
        Lineage now = Lineage.of(articles);
        for (int n = 0; n < 9; n += 2) {
            String page = "page" + n + ".txt";
            TreeSet<String> family =
                    new TreeSet<>(now.family(page).orElseThrow().members());
            assertNeverThere(List.of(page), family);
        }
    }

    /** Gives how many pairs are listed that were not before. */
    private int assertNeverThere(List<String> gone) {
        TreeSet<String> family = new TreeSet<>();
        gone.forEach(name -> family.addAll(whole.family(name).orElseThrow().members()));
        return assertNeverThere(gone, family);
    }

    private int assertNeverThere(List<String> gone, TreeSet<String> family) {
        List<Article> left = articles.stream()
                .filter(article -> !gone.contains(article.name()))
                .toList();
        Lineage wanted = new Lineage(Shelf.of(left));
        TreeMap<String, Kinship> pairs = CrossChecksTest.kept(wanted, left);
        TreeMap<String, Kinship> kept = new TreeMap<>(all);
        kept.values().removeIf(pair -> family.contains(pair.a()) || family.contains(pair.b()));
        Lineage closed = Lineage.reopened(Shelf.of(left), prints(left, family), kept.values());
        List<Fingerprint> prints = articles.stream()
                .filter(article -> gone.contains(article.name()))
                .map(Fingerprint::of)
                .toList();
        List<Article> torn =
                left.stream().filter(article -> family.contains(article.name())).toList();
        for (Growth growth : closed.closeRanks(prints, torn)) {
            growth.kinships().forEach(pair -> kept.put(CrossChecksTest.key(pair), pair));
            growth.struck().forEach(pair -> kept.remove(CrossChecksTest.key(pair)));
        }
        assertThat(kept.keySet()).as("without %s", gone).isEqualTo(pairs.keySet());
        assertThat(List.copyOf(kept.values())).as("without %s", gone).isEqualTo(wanted.kinships());
        assertThat(closed.families()).as("without %s", gone).isEqualTo(wanted.families());
        TreeSet<String> won = new TreeSet<>(kept.keySet());
        won.removeAll(all.keySet());
        return won.size();
    }

    private static List<Fingerprint> prints(List<Article> left, TreeSet<String> family) {
        List<Fingerprint> prints = new ArrayList<>();
        for (Article article : left) {
            if (!family.contains(article.name())) {
                prints.add(Fingerprint.of(article));
            }
        }
        return prints;
    }
}
