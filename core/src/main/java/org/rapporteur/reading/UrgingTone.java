package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "It is important that both sides talk", "it is vital to keep the peace": what should be done, asked of everybody. */
final class UrgingTone implements Tone {
    private static final Set<String> WEIGHTY =
            Set.of("important", "essential", "crucial", "vital", "necessary", "imperative", "critical", "urgent");
    private static final Set<String> LEADS = Set.of("to", "that", "for");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean weighty = WEIGHTY.contains(tree.lemma(at)) && !tree.is(at, "amod");
        return weighty && LEADS.contains(tree.word(at + 1)) && !Mood.negated(tree, at)
                ? Optional.of("urge")
                : Optional.empty();
    }
}
