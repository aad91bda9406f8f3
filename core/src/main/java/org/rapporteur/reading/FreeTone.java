package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "We can station our troops wherever we like": what one's own side is free to do is affirmed. */
final class FreeTone implements Tone {
    private static final Set<String> MAY = Set.of("can", "may", "could", "will", "would");
    private static final Set<String> ANY = Set.of("wherever", "whenever", "whatever", "however", "whomever");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int modal = tree.child(at, "aux");
        boolean may = modal >= 0 && MAY.contains(tree.word(modal)) && !Mood.negated(tree, at);
        boolean any = false;
        for (int i = at + 1; i < Math.min(spoken.stretch().to(), tree.to(at)); i++) {
            any |= ANY.contains(tree.word(i));
        }
        return may && any && spoken.own(spoken.doer(at)) ? Optional.of("affirm") : Optional.empty();
    }
}
