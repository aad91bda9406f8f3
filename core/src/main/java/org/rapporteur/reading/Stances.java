package org.rapporteur.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.WordList;

/** Which stance is taken by a deed of words, a speech act, or a word in a statement. */
final class Stances {
    private static final Map<String, String> STANCES = stances();

    private Stances() {}

    static Optional<String> ofDeed(Deed deed) {
        return Optional.ofNullable(STANCES.get("deed " + deed.name()));
    }

    static Optional<String> ofAct(String act) {
        return Optional.ofNullable(STANCES.get("act " + act));
    }

    /** The stance of the first telling word between two tokens; a negated readiness is a refusal. */
    static Optional<String> ofWords(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            String stance = STANCES.get("word " + tree.lemma(i));
            if (stance != null) {
                boolean turned = stance.equals("offer") && Mood.negated(tree, i);
                return Optional.of(turned ? "refuse" : stance);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> stances() {
        Map<String, String> out = new HashMap<>();
        WordList.rows(Stances.class, "stances.tsv").forEach(row -> out.put(row.get(0) + " " + row.get(1), row.get(2)));
        return Map.copyOf(out);
    }
}
