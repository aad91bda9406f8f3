package org.rapporteur.lineage;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Judges the words of an article by those that it is tied to: which of two copies is the damaged one, and what its machine
 * put for what, as the Lantern's copy of the Gazette shows.
 */
final class CopyDesk {
    /** So many articles are asked, the first by name. */
    static final int MOST_SISTERS = 24;

    private final Ties ties;
    private final Pages pages;
    private final Bodies bodies;
    private final Function<String, Standing> standings;

    CopyDesk(Ties ties, Pages pages, Bodies bodies, Function<String, Standing> standings) {
        this.ties = ties;
        this.pages = pages;
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

    /** The articles that are worth asking about this one's words: those it, or a twin of it, is tied to; one of twins. */
    private List<Sister> sisters(String article) {
        TreeMap<String, Sister> sisters = new TreeMap<>();
        for (String twin : pages.twins(article)) {
            for (Kinship kinship : ties.of(twin)) {
                String other = pages.twins(kinship.other(twin)).first();
                boolean asked = !pages.twins(article).contains(other) && sisters.size() < MOST_SISTERS;
                if (asked && kinship.relations().get(0) != Relation.UNRELATED) {
                    sisters.computeIfAbsent(other, name -> new Sister(kinship, bodies.of(name)));
                }
            }
        }
        return List.copyOf(sisters.values());
    }
}
