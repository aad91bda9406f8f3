package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "We want them to leave", "it expects a reply", "we insist on talks": what one's own side asks of others. */
final class WishingTone implements Tone {
    private static final Set<String> ASK =
            Set.of("want", "expect", "ask", "urge", "demand", "request", "call", "insist", "need");

    /** What is a wish in anybody's mouth; "she asked" is told of her. */
    private static final Set<String> WISH = Set.of("want", "expect", "need");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.child(at, "nsubj");
        boolean asks = ASK.contains(tree.lemma(at)) && tree.token(at).upos().equals("VERB");
        boolean would = tree.child(at, "aux") >= 0;
        boolean we = subject >= 0 && tree.word(subject).equals("we");
        if (!asks || would || !we && !WISH.contains(tree.lemma(at)) || !spoken.own(subject) || Mood.negated(tree, at)) {
            return Optional.empty();
        }
        Clause clause = new Clause(tree, at);
        boolean ofOthers = clause.takesClause() && (clause.object() >= 0 || tree.child(at, "ccomp") >= 0)
                || clause.with("on")
                || clause.with("for")
                || receives(tree, at);
        return ofOthers ? Optional.of("demand") : Optional.empty();
    }

    /** "We expect to receive", "we expect a reply". */
    private static boolean receives(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        return clause >= 0 && List.of("receive", "get", "see", "hear").contains(tree.lemma(clause))
                || clause < 0 && tree.child(at, "obj") >= 0;
    }
}
