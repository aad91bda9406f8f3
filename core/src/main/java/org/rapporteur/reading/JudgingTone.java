package org.rapporteur.reading;

import java.util.List;
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
        if (isUnkept(spoken, at)) {
            return Optional.of("accuse");
        }
        boolean noun = tree.token(at).upos().equals("NOUN");
        boolean not = Mood.negated(tree, at) && !(noun && isLate(tree, at)) || negatedClause(tree, at);
        return not ? Stances.ofNegated(tree, at) : Stances.ofWord(tree, at);
    }

    /** "They do not keep their obligations": a principle that others break. */
    private static boolean isUnkept(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int verb = tree.is(at, "obj")
                        && List.of("obligation", "commitment", "principle").contains(tree.lemma(at))
                ? tree.head(at)
                : -1;
        boolean not = verb >= 0
                && (Mood.negated(tree, verb) || tree.is(verb, "xcomp") && Mood.negated(tree, tree.head(verb)));
        return not && spoken.other(spoken.doer(verb));
    }

    /** "The duty not to strengthen": the "not" is of what follows. */
    private static boolean isLate(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && List.of("not", "no", "never", "n't").contains(tree.word(child))) {
                return false;
            }
        }
        return true;
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
        boolean duty =
                tree.is(at, "nsubj") && above >= 0 && tree.word(above - 1).equals("to");
        return near && !duty && Mood.negated(tree, above);
    }
}
