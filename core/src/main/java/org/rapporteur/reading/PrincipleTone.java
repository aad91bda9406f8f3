package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "No state can take the water of another", "you cannot feel safe at the expense of others": a rule held up to all. */
final class PrincipleTone implements Tone {
    private static final Set<String> ANYBODY = Set.of("you", "one", "nobody", "everybody", "everyone", "anyone");
    private static final Set<String> EACH = Set.of("no", "every", "each", "any", "all");
    private static final Set<String> MAY = Set.of("can", "ca", "could", "may", "must", "should", "shall");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.child(at, "nsubj");
        int modal = tree.child(at, "aux");
        boolean rule = modal >= 0
                && MAY.contains(tree.word(modal))
                && tree.token(at).upos().equals("VERB");
        if (!rule || subject < 0 || subject > modal) {
            return Optional.empty();
        }
        int which = tree.child(subject, "det");
        boolean nobody = tree.word(subject).equals("nobody")
                || which >= 0 && tree.word(which).equals("no");
        boolean general = ANYBODY.contains(tree.word(subject)) || which >= 0 && EACH.contains(tree.word(which));
        boolean binds = nobody
                || Mood.negated(tree, at)
                || List.of("must", "should", "shall").contains(tree.word(modal));
        return general && binds ? Optional.of(nobody && spoken.own(subject) ? "refuse" : "affirm") : Optional.empty();
    }
}
