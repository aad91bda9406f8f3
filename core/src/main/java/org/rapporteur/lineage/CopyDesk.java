package org.rapporteur.lineage;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Judges the words of an article by those that it is tied to: which of two copies is the damaged one, and what its machine
 * put for what, as the Lantern's copy of the Gazette shows.
 */
final class CopyDesk {
    private final Ties ties;
    private final Pages pages;
    private final Witnesses witnesses;
    private final Bodies bodies;
    private final Function<String, Standing> standings;

    CopyDesk(Ties ties, Pages pages, Bodies bodies, Function<String, Standing> standings) {
        this.ties = ties;
        this.pages = pages;
        this.witnesses = new Witnesses(ties, pages);
        this.bodies = bodies;
        this.standings = standings;
    }

    Condition condition(String article) {
        List<Sister> sisters = sisters(article);
        Body body = bodies.of(article);
        Spun spun = standings.apply(article).spun();
        boolean told = !spun.narration() || isBorneOut(body, sisters);
        return Examination.of(body, told ? spun : spun.alone(), sisters, () -> glossary(article, sisters));
    }

    /** Whether a copy has words that fit better, so that this text is the damaged one of the two. */
    private static boolean isBorneOut(Body body, List<Sister> sisters) {
        return sisters.stream()
                .filter(sister -> sister.kinship().isCopy())
                .anyMatch(sister -> Misfit.ofB(Comparison.of(body, sister.body())) < 0);
    }

    /** What machines put for what, as the article and the rewrites among its neighbours show. */
    private Glossary glossary(String article, List<Sister> sisters) {
        Glossary glossary = new Glossary();
        TreeSet<String> spun = new TreeSet<>(List.of(pages.twins(article).first()));
        sisters.forEach(sister -> spun.add(sister.name()));
        spun.removeIf(name -> !standings.apply(name).isSpun());
        for (String name : spun) {
            ties.of(name).stream()
                    .filter(kinship -> kinship.isCopy()
                            && !standings.apply(kinship.other(name)).isSpun())
                    .map(kinship -> Comparison.of(bodies.of(name), bodies.of(kinship.other(name))))
                    .forEach(glossary::learn);
        }
        return glossary;
    }

    private List<Sister> sisters(String article) {
        return witnesses.of(article).stream()
                .map(witness -> new Sister(witness.tie(), bodies.of(witness.name())))
                .toList();
    }
}
