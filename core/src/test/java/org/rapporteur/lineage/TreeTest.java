package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.lineage.Direction.Way;

class TreeTest {
    private static final Standing REPRINT = standing("reprint", Spun.NO, Optional.of("The Gazette"));
    private static final Standing REWRITE = standing("rewrite", new Spun(true, false, 0.99), Optional.empty());

    @Test
    void a_reprint_is_no_rewrite_for_all_that_another_edition_was_rewritten() {
        Family family = family(pair(List.of(Relation.REWRITE, Relation.REVISION)));
        assertThat(family.copy("reprint")).get().isInstanceOf(Copy.Reprint.class);
        assertThat(family.copy("rewrite")).get().isInstanceOf(Copy.Rewrite.class);
        assertThat(family.editions()).hasSize(2);
        assertThat(family.held()).isEmpty();
    }

    @Test
    void a_page_by_its_address_only_does_not_name_the_newsroom() {
        Standing own = standing("own", Spun.NO, Optional.empty());
        Standing copy = standing("reprint", Spun.NO, Optional.of("gazette.example"));
        Family family = Tree.of(
                new TreeSet<>(List.of("own", "reprint")),
                ties(pair("own", List.of(Relation.REPRINT))),
                desk(own, copy));
        assertThat(family.newsroom()).contains("The house of own");
    }

    private static Family family(Kinship pair) {
        return Tree.of(new TreeSet<>(List.of("reprint", "rewrite")), ties(pair), desk(REPRINT, REWRITE));
    }

    private static Ties ties(Kinship pair) {
        Ties ties = Ties.fresh();
        ties.add(pair);
        return ties;
    }

    /** The reprint comes later, as far as the signs go. */
    private static Kinship pair(List<Relation> relations) {
        return new Kinship(
                "reprint", "rewrite", relations, new Direction(Way.B_FIRST, List.of()), true, 0.9, List.of());
    }

    private static Kinship pair(String own, List<Relation> relations) {
        return new Kinship(own, "reprint", relations, new Direction(Way.A_FIRST, List.of()), true, 0.9, List.of());
    }

    private static Standing standing(String name, Spun spun, Optional<String> named) {
        Optional<String> outlet = Optional.of("The house of " + name);
        return new Standing(name, name.hashCode(), outlet, named, named.or(() -> outlet), spun, 1, 300);
    }

    private static Tree.Desk desk(Standing one, Standing other) {
        return new Tree.Desk() {
            @Override
            public Standing standing(String name) {
                return name.equals(one.name()) ? one : other;
            }

            @Override
            public Kinship pair(String a, String b) {
                throw new AssertionError(a + ", " + b);
            }
        };
    }
}
