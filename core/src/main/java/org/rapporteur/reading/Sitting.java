package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/** Talks that are told by where people sit: "debated the draft behind closed doors", "will be back at the negotiating table". */
final class Sitting {
    private static final WordSets WORDS = WordSets.of(Sitting.class, "sitting.tsv");

    private Sitting() {}

    static boolean is(Tree tree, int noun) {
        return isBehindDoors(tree, noun) || isBackAtTable(tree, noun);
    }

    /** Those who sit there: who does what the verb or the "back" above tells. */
    static Parts parts(Players players, Tree tree, int noun) {
        return new Parts(players.of(tree, new Clause(tree, teller(tree, noun)).subject()), List.of());
    }

    /** The word that tells whether and when: the verb or the "back" above. */
    static int teller(Tree tree, int noun) {
        return isBehindDoors(tree, noun) ? debating(tree, noun) : tree.head(noun);
    }

    private static boolean isBehindDoors(Tree tree, int noun) {
        return tree.word(noun).equals("doors")
                && tree.word(noun - 1).equals("closed")
                && tree.word(noun - 2).equals("behind")
                && debating(tree, noun) >= 0;
    }

    /** The verb of which this is the manner, though the tree may hang it on what is debated; or -1. */
    private static int debating(Tree tree, int noun) {
        int verb = tree.head(noun);
        if (verb >= 0 && tree.is(verb, "obj")) {
            verb = tree.head(verb);
        }
        return verb >= 0 && WORDS.has("debating", tree.lemma(verb)) ? verb : Clause.NONE;
    }

    private static boolean isBackAtTable(Tree tree, int noun) {
        int back = tree.is(noun, "obl") ? tree.head(noun) : Clause.NONE;
        return WORDS.has("tables", tree.lemma(noun))
                && WORDS.has("back", tree.word(back))
                && tree.child(back, "cop") >= 0;
    }
}
