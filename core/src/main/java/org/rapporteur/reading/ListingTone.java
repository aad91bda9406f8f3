package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "Our ideas include a hotline", "the proposals cover joint patrols": what is on the table is offered. */
final class ListingTone implements Tone {
    private static final Set<String> HOLDS = Set.of("include", "cover", "comprise", "contain", "embrace");
    private static final Set<String> OFFERS =
            Set.of("idea", "proposal", "offer", "concept", "suggestion", "plan", "package");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.child(at, "nsubj");
        boolean lists = HOLDS.contains(tree.lemma(at)) && subject >= 0 && OFFERS.contains(tree.lemma(subject));
        int owner = lists ? tree.child(subject, "nmod:poss") : -1;
        return lists && !Mood.negated(tree, at) && !spoken.other(owner) ? Optional.of("offer") : Optional.empty();
    }
}
