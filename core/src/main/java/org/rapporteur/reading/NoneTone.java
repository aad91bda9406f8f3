package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * "There must be no more shelling" is a demand; "there can be no talks", "no talks can begin" a refusal; "there can be no
 * peace without a truce" asks for the truce.
 */
final class NoneTone implements Tone {
    private static final WordSets WORDS = WordSets.of(NoneTone.class, "tonewords.tsv");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int above = tree.is(at, "nsubj") || tree.is(at, "obj") ? tree.head(at) : -1;
        boolean there = above >= 0
                && (tree.child(above, "expl") >= 0
                        || tree.word(tree.from(above)).equals("there"));
        int modal = above < 0 ? -1 : tree.child(above, "aux");
        boolean thing = isNoThing(tree, at) && modal > at;
        if (!there && !thing || modal < 0 || !isNone(tree, at, above)) {
            return Optional.empty();
        }
        if (without(tree, above) >= 0) {
            return Optional.of("demand");
        }
        return switch (tree.word(modal)) {
            case "must", "should", "shall" -> Optional.of("demand");
            case "can", "could", "will", "would", "'ll", "wo", "ca" -> Optional.of("refuse");
            default -> Optional.empty();
        };
    }

    /** What is asked for in "no peace without justice", or -1. */
    static int without(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            int mark = tree.is(child, "obl") || tree.is(child, "nmod") ? tree.child(child, "case") : -1;
            if (tree.word(mark).equals("without")) {
                return child;
            }
            int below = tree.is(child, "nsubj") || tree.is(child, "obj") ? without(tree, child) : -1;
            if (below >= 0) {
                return below;
            }
        }
        return -1;
    }

    /** "No talks", but not "no state": nobody that could do it. */
    static boolean isNoThing(Tree tree, int noun) {
        return tree.is(noun, "nsubj")
                && tree.word(tree.child(noun, "det")).equals("no")
                && !WORDS.has("agents", tree.lemma(noun))
                && OfficeWord.of(tree.lemma(noun)).isEmpty();
    }

    private static boolean isNone(Tree tree, int noun, int verb) {
        return tree.token(noun).upos().equals("NOUN")
                && (tree.token(verb).upos().equals("VERB") || tree.lemma(verb).equals("be"))
                && (Mood.negated(tree, noun) || tree.word(tree.from(noun)).equals("no") || Mood.negated(tree, verb));
    }
}
