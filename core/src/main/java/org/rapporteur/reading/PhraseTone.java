package org.rapporteur.reading;

import java.util.Optional;

/** Set phrases: "off the table", "out of the question", "no question of". */
final class PhraseTone implements Tone {
    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean none = tree.word(at - 1).equals("no") && tree.word(at).equals("question");
        return none && tree.word(at + 1).equals("of") ? Optional.of("refuse") : Stances.ofPhrase(tree, at);
    }
}
