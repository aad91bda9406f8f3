package org.rapporteur.lineage;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lineage.Witnesses.Witness;

/**
 * Whether a tie that came or went may change what is said of an article's words: a copy may always, and so may any text
 * where the article shows a machine's damage. For a whole text it matters only who has the same words between quotation
 * marks, so that a tenth report of one meeting does not have the nine before it judged again.
 */
final class Concern {
    private final Witnesses witnesses;
    private final Bodies bodies;
    private final Function<String, Standing> standings;

    Concern(Witnesses witnesses, Bodies bodies, Function<String, Standing> standings) {
        this.witnesses = witnesses;
        this.bodies = bodies;
        this.standings = standings;
    }

    /** Whether what is said of the article's words may change since its tie to another came or went. */
    boolean of(String article, Kinship tie) {
        if (tie.isCopy()) {
            return true;
        }
        List<Witness> changed = witnesses.changed(article, tie);
        return !changed.isEmpty()
                && (changed.stream().anyMatch(witness -> isOfWeight(witness, article))
                        || standings.apply(article).isSpun());
    }

    private boolean isOfWeight(Witness witness, String article) {
        if (witness.tie().isCopy()) {
            return true;
        }
        Body body = bodies.of(article);
        List<Sister> sister = List.of(new Sister(witness.tie(), bodies.of(witness.name())));
        return body.quoted.get().stream()
                .anyMatch(quoted ->
                        Twin.of(body.words, quoted, sister).filter(Twin::exact).isPresent());
    }
}
