package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/** "The idea that Halvoria has to pay does not work": what is only thought of is not asserted, and here turned down. */
final class NotionTone implements Tone {
    private static final WordSets WORDS = WordSets.of(NotionTone.class, "tonewords.tsv");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean turned = false;
        for (int i = at + 2; content(tree, at) >= 0 && i < spoken.stretch().to(); i++) {
            boolean verb = tree.token(i).upos().equals("VERB");
            turned = verb ? Mood.negated(tree, i) : turned || WORDS.has("false", tree.word(i));
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
        boolean that =
                WORDS.has("notions", tree.lemma(noun)) && tree.word(noun + 1).equals("that");
        return that ? tree.child(noun, "acl") : -1;
    }
}
