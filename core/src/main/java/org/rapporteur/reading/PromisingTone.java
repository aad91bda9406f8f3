package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "We will send a reply", "Halvoria would pay for the dam": what one's own side is to give or go on doing is promised. */
final class PromisingTone implements Tone {
    private static final Set<String> WILL = Set.of("will", "'ll", "would");
    private static final Set<String> DEEDS = Set.of(
            "give",
            "send",
            "provide",
            "deliver",
            "offer",
            "help",
            "support",
            "assist",
            "aid",
            "continue",
            "keep",
            "defend",
            "protect",
            "stand",
            "pay",
            "open",
            "reopen",
            "release",
            "return",
            "sign",
            "respect",
            "honour",
            "honor",
            "uphold",
            "withdraw",
            "cooperate",
            "negotiate",
            "talk",
            "submit",
            "answer",
            "reply",
            "supply",
            "rebuild",
            "abide",
            "accept",
            "agree",
            "allow",
            "halt",
            "hold",
            "lift",
            "observe",
            "stop",
            "review",
            "free");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean deed = DEEDS.contains(tree.lemma(at)) && tree.token(at).xpos().equals("VB");
        return deed && will(tree, at) && !Mood.negated(tree, at) && spoken.own(spoken.doer(at))
                ? Optional.of("promise")
                : Optional.empty();
    }

    private static boolean will(Tree tree, int at) {
        for (int child : tree.children(at)) {
            if (tree.is(child, "aux") && WILL.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }
}
