package org.rapporteur.lineage;

import java.util.List;
import java.util.function.Function;

/**
 * Whether a tie that came or went may change what is said of an article's words: a copy may always, and so may any text
 * where the article shows a machine's damage. For a whole text it matters only who has the same words between quotation
 * marks, so that a tenth report of one meeting does not have the nine before it judged again.
 */
final class Concern {
    private final Ties ties;
    private final Bodies bodies;
    private final Function<String, Standing> standings;

    Concern(Ties ties, Bodies bodies, Function<String, Standing> standings) {
        this.ties = ties;
        this.bodies = bodies;
        this.standings = standings;
    }

    /** Whether what is said of the article's words may change by its tie to the other. */
    boolean of(String article, Kinship tie) {
        return tie.isCopy()
                || ties.of(article).size() >= CopyDesk.MOST_SISTERS
                || isWitness(tie, article)
                || standings.apply(article).isSpun();
    }

    private boolean isWitness(Kinship tie, String article) {
        Words words = bodies.of(article).words;
        List<Sister> witness = List.of(new Sister(tie, bodies.of(tie.other(article))));
        return Quoted.all(words).stream()
                .anyMatch(quoted ->
                        Twin.of(words, quoted, witness).filter(Twin::exact).isPresent());
    }
}
