package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** People who gather before a seat of power to be heard: "hundreds gathered outside the embassy, chanting slogans". */
final class Crowd {
    private static final WordSets WORDS = WordSets.of(Crowd.class, "crowd.tsv");
    private static final String[] BEFORE = {"outside", "before", "of", "at", "near", "around"};

    private Crowd() {}

    /** Whether the verb of a clause tells of a protest by what is cried or asked there. */
    static boolean protests(Clause clause) {
        Tree tree = clause.tree();
        if (!WORDS.has("gathering", tree.lemma(clause.verb())) || clause.subject() < 0) {
            return false;
        }
        int seat = clause.oblique(BEFORE);
        boolean seen = seat >= 0 && isSeat(tree, seat);
        return seen && isPeople(tree, clause.subject()) && isLoud(tree, clause.verb());
    }

    private static boolean isSeat(Tree tree, int place) {
        Deeds deeds = Deeds.english();
        String lemma = tree.lemma(place);
        return deeds.isA(lemma, "embassy") || deeds.isA(lemma, "seat");
    }

    private static boolean isPeople(Tree tree, int subject) {
        return Deeds.english().isA(tree.lemma(subject), "people") || WORDS.has("people", tree.lemma(subject));
    }

    /** "Chanting slogans", "waving flags", "to demand new elections". */
    private static boolean isLoud(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            boolean beside = tree.is(child, "advcl") || tree.is(child, "conj") || tree.is(child, "xcomp");
            if (beside && WORDS.has("voicing", tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
