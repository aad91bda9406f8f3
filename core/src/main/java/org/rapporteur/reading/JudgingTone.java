package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** Words that judge by themselves: "unacceptable", "no room for compromise", "a right of every state". */
final class JudgingTone implements Tone {
    /** Words that take a stance as verbs only: "back" is also a way, "welcome" a greeting. */
    private static final Set<String> DEEDS =
            Set.of("welcome", "support", "back", "endorse", "study", "ignore", "disregard", "overlook");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        Optional<String> phrase = Stances.ofPhrase(tree, at);
        if (phrase.isPresent()) {
            return phrase;
        }
        if (spoken.stretch().isConditional(at) || tree.is(at, "amod") || tree.is(at, "compound")) {
            return Optional.empty();
        }
        boolean own = tree.child(at, "cop") >= 0 && spoken.own(tree.child(at, "nsubj"));
        boolean principle =
                tree.token(at).upos().equals("NOUN") || tree.word(at).equals("entitled");
        if (own && !principle
                || DEEDS.contains(tree.lemma(at)) && !tree.token(at).upos().equals("VERB")) {
            return Optional.empty();
        }
        boolean not = Mood.negated(tree, at) || negatedClause(tree, at);
        return not ? Stances.ofNegated(tree, at) : Stances.ofWord(tree, at);
    }

    /** "There is no room", "it was not taken into account": the "not" may stand at the verb above. */
    private static boolean negatedClause(Tree tree, int at) {
        int above = tree.head(at);
        boolean near = above >= 0
                && (tree.is(at, "obl")
                        || tree.is(at, "obj")
                        || tree.is(at, "nsubj")
                        || tree.is(at, "xcomp")
                        || tree.is(at, "acl"));
        return near && Mood.negated(tree, above);
    }
}
