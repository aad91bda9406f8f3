package org.rapporteur.reading;

import java.util.Optional;

/** "There must be no more shelling" is a demand; "there can be no talks", "there will be no second round" a refusal. */
final class NoneTone implements Tone {
    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int above = tree.is(at, "nsubj") || tree.is(at, "obj") ? tree.head(at) : -1;
        boolean there = above >= 0
                && (tree.child(above, "expl") >= 0
                        || tree.word(tree.from(above)).equals("there"));
        int modal = above < 0 ? -1 : tree.child(above, "aux");
        if (!there || modal < 0 || !isNone(tree, at, above)) {
            return Optional.empty();
        }
        return switch (tree.word(modal)) {
            case "must", "should", "shall" -> Optional.of("demand");
            case "can", "could", "will", "would", "'ll", "wo", "ca" -> Optional.of("refuse");
            default -> Optional.empty();
        };
    }

    private static boolean isNone(Tree tree, int noun, int verb) {
        return tree.token(noun).upos().equals("NOUN")
                && (tree.token(verb).upos().equals("VERB") || tree.lemma(verb).equals("be"))
                && (Mood.negated(tree, noun) || tree.word(tree.from(noun)).equals("no") || Mood.negated(tree, verb));
    }
}
