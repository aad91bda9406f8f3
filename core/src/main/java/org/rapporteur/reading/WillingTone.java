package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "We are ready to talk", "Halvoria is open to a meeting": an offer; "committed to peace": a promise; "not ready": a refusal. */
final class WillingTone implements Tone {
    private static final Set<String> WILLING =
            Set.of("ready", "willing", "prepared", "open", "prepare", "commit", "dedicate");
    private static final Set<String> MARKS = Set.of("to", "for");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean willing = WILLING.contains(tree.lemma(at)) && tree.child(at, "cop", "aux") >= 0 && leads(tree, at);
        if (!willing || !spoken.own(new Clause(tree, at).subject())) {
            return Optional.empty();
        }
        String stance = List.of("committed", "dedicated").contains(tree.word(at)) ? "promise" : "offer";
        return Optional.of(Mood.negated(tree, at) ? "refuse" : stance);
    }

    /** What one is open to or ready for follows. */
    private static boolean leads(Tree tree, int at) {
        for (int i = at + 1; i <= at + 2 && i < tree.size(); i++) {
            if (MARKS.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }
}
