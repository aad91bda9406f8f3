package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one's own side will not do is refused ("we will not sign"); what it did not do is denied ("we did not shell it"). */
final class RefusingTone implements Tone {
    private static final Set<String> WILL = Set.of("will", "wo", "would", "'ll", "ca", "can", "could");
    /** "We will not know", "I do not think": no stance on what is to be done. */
    private static final Set<String> MIND = Set.of(
            "know",
            "think",
            "believe",
            "see",
            "be",
            "have",
            "want",
            "understand",
            "expect",
            "count",
            "say",
            "tell",
            "comment",
            "remember",
            "rush",
            "hurry",
            "dash",
            "jump",
            "leap",
            "like",
            "need",
            "feel",
            "speculate",
            "hear",
            "get",
            "go",
            "mean",
            "care",
            "imagine",
            "come",
            "arrive",
            "start",
            "rule",
            "exclude",
            "take",
            "happen",
            "occur",
            "regret",
            "forget",
            "oppose",
            "object",
            "mind");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean verb = tree.token(at).upos().equals("VERB") && !MIND.contains(tree.lemma(at));
        if (!verb || !Mood.negated(tree, at) || !spoken.own(spoken.doer(at))) {
            return Optional.empty();
        }
        if (ahead(tree, at)) {
            return Optional.of("refuse");
        }
        boolean done = List.of("VBN", "VBG").contains(tree.token(at).xpos()) && tree.child(at, "aux") >= 0;
        boolean past = done || auxiliary(tree, at, Set.of("did"));
        return past ? Optional.of("deny") : Optional.empty();
    }

    private static boolean ahead(Tree tree, int at) {
        return auxiliary(tree, at, WILL);
    }

    private static boolean auxiliary(Tree tree, int at, Set<String> words) {
        for (int child : tree.children(at)) {
            if (tree.is(child, "aux") && words.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }
}
