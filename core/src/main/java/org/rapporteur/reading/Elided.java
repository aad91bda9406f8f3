package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.text.WordSets;

/** A number that counts, without naming them again, the things counted before it: "killed five soldiers and wounded nine". */
final class Elided {
    private static final WordSets WORDS = WordSets.of(Elided.class, "elided.tsv");
    private static final Set<String> PARTS = Set.of("nsubj", "obj", "orphan");

    private Elided() {}

    /** Whether the number stands for a noun that an earlier number of the sentence counts. */
    static boolean is(Tree tree, Numeral number) {
        int last = number.to() - 1;
        boolean part = tree.token(last).upos().equals("NUM")
                && PARTS.stream().anyMatch(relation -> tree.is(last, relation))
                && tree.child(last, "case") < 0;
        return (part || isOfThem(tree, number)) && isCountedBefore(tree, number.from());
    }

    /** "Nine of whom", "two of them". */
    static boolean isOfThem(Tree tree, Numeral number) {
        return tree.word(number.to()).equals("of") && WORDS.has("them", tree.word(number.to() + 1));
    }

    private static boolean isCountedBefore(Tree tree, int to) {
        for (int i = 0; i < to; i++) {
            boolean counts = tree.token(i).upos().equals("NUM") && tree.is(i, "nummod");
            int noun = counts ? tree.head(i) : -1;
            if (noun > i && noun < to && tree.token(noun).xpos().equals("NNS")) {
                return true;
            }
        }
        return false;
    }
}
