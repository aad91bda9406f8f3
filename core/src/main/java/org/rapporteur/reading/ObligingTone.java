package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Dravenia must withdraw", "they have to open the gates": what others are to do is demanded of them. */
final class ObligingTone implements Tone {
    private static final Set<String> MUST = Set.of("must", "should", "ought", "shall");
    private static final Set<String> HAVE = Set.of("have", "need");
    /** "It should be noted" asks for nothing. */
    private static final Set<String> IDLE = Set.of(
            "note", "say", "remember", "know", "come", "surprise", "surprised", "stress", "emphasise", "emphasize");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int own = tree.child(at, "nsubj");
        int subject = own < 0 ? spoken.doer(at) : own;
        boolean asked = must(tree, at) || have(tree, at);
        int doer = subject < 0 && tree.is(at, "xcomp") ? tree.child(Math.max(0, tree.head(at)), "nsubj") : subject;
        boolean contrast =
                tree.word(doer + 1).equals(",") && tree.word(doer + 2).equals("not");
        return asked && doer >= 0 && !IDLE.contains(tree.lemma(at)) && (contrast || !spoken.own(doer))
                ? Optional.of("demand")
                : Optional.empty();
    }

    /** With its subject before it: "should Dravenia choose" is a condition. */
    private static boolean must(Tree tree, int at) {
        int subject = tree.child(at, "nsubj");
        for (int child : tree.children(at)) {
            if (tree.is(child, "aux") && MUST.contains(tree.word(child))) {
                return subject < child;
            }
        }
        return false;
    }

    private static boolean have(Tree tree, int at) {
        int above = tree.is(at, "xcomp") ? tree.head(at) : -1;
        return above >= 0
                && HAVE.contains(tree.lemma(above))
                && List.of("VBZ", "VBP", "VB").contains(tree.token(above).xpos())
                && tree.word(at - 1).equals("to")
                && above == at - 2;
    }
}
