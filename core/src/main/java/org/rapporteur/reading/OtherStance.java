package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * Words of stance in another sense: "backed away from the pledge", "accepted 40 million crowns", "is to blame", "questioned
 * whether it works", "reminded voters of it", "defended himself". Nobody takes a stance there on what follows.
 */
final class OtherStance {
    private static final WordSets WORDS = WordSets.of(OtherStance.class, "idle.tsv");

    private OtherStance() {}

    static boolean is(Tree tree, int at) {
        if (!tree.token(at).upos().equals("VERB")) {
            return isPosed(tree, at);
        }
        String verb = tree.lemma(at);
        return WORDS.has("backing_off", verb) && isOff(tree, at, verb)
                || WORDS.has("accepting", verb) && isMoney(tree, tree.child(at, "obj"))
                || WORDS.has("doubting", verb) && isAsked(tree, at)
                || verb.equals("blame") && isFault(tree, at)
                || verb.equals("remind") && !new Clause(tree, at).takesClause()
                || verb.equals("defend") && isHimself(tree, tree.child(at, "obj"));
    }

    /** "The threat posed by Dravenia": what somebody is to others he does not say. */
    private static boolean isPosed(Tree tree, int noun) {
        int clause = tree.child(noun, "acl");
        return clause > noun && WORDS.has("posing", tree.lemma(clause));
    }

    /** "Backed away", "backs off", "pushed back": the small word right behind it. */
    private static boolean isOff(Tree tree, int at, String verb) {
        return WORDS.has("off", tree.word(at + 1))
                || !verb.equals("back") && tree.word(at + 1).equals("back");
    }

    private static boolean isMoney(Tree tree, int thing) {
        int of = thing < 0 ? -1 : tree.child(thing, "nmod");
        return thing >= 0 && (WORDS.has("money", tree.lemma(thing)) || of >= 0 && WORDS.has("money", tree.lemma(of)));
    }

    /** "Questioned why", "doubts whether": who wonders turns nothing down. */
    private static boolean isAsked(Tree tree, int at) {
        return WORDS.has("whether", tree.word(at + 1));
    }

    /** "Is to blame", "are to blame for it". */
    private static boolean isFault(Tree tree, int at) {
        return Mood.infinitive(tree, at) && tree.word(at - 1).equals("to") && tree.child(at, "obj") < 0;
    }

    /** "Defended himself", "defends her record": nobody turns on what a person says for himself. */
    private static boolean isHimself(Tree tree, int thing) {
        return thing >= 0 && tree.word(thing).endsWith("self");
    }
}
