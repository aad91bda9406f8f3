package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "The idea that Halvoria has to pay does not work": what is only thought of is not asserted, and here turned down. */
final class NotionTone implements Tone {
    private static final Set<String> NOTIONS =
            Set.of("logic", "idea", "notion", "argument", "theory", "assumption", "belief", "narrative", "suggestion");
    private static final Set<String> FALSE =
            Set.of("wrong", "false", "absurd", "ridiculous", "nonsense", "baseless", "flawed", "laughable", "untrue");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean turned = false;
        for (int i = at + 2; content(tree, at) >= 0 && i < spoken.stretch().to(); i++) {
            boolean verb = tree.token(i).upos().equals("VERB");
            turned = verb ? Mood.negated(tree, i) : turned || FALSE.contains(tree.word(i));
        }
        return turned ? Optional.of("reject") : Optional.empty();
    }

    /** Whether a word stands in the content of a notion. */
    static boolean isNotion(Tree tree, int at) {
        for (int i = at; tree.head(i) >= 0; i = tree.head(i)) {
            if (content(tree, tree.head(i)) == i) {
                return true;
            }
        }
        return false;
    }

    /** The clause that says what is thought, or -1. */
    private static int content(Tree tree, int noun) {
        boolean that = NOTIONS.contains(tree.lemma(noun)) && tree.word(noun + 1).equals("that");
        return that ? tree.child(noun, "acl") : -1;
    }
}
