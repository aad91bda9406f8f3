package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.text.WordSets;

/** A number that counts, without naming them again, the things counted before it: "killed five soldiers and wounded nine", "fourteen have been released". */
final class Elided {
    private static final WordSets WORDS = WordSets.of(Elided.class, "elided.tsv");
    private static final Set<String> PARTS = Set.of("nsubj", "obj", "orphan");

    private Elided() {}

    /** "Fourteen have been released": people who were counted before, in whatever sentence. */
    static boolean isOfPeople(Tree tree, Numeral number) {
        int last = number.to() - 1;
        int verb = tree.is(last, "nsubj") && tree.child(last, "case", "nmod") < 0 ? tree.head(last) : Clause.NONE;
        return verb > last && WORDS.has("fates", tree.lemma(verb)) && number.to() <= verb;
    }

    /** Whether the number stands for a noun that an earlier number of the sentence counts. */
    static boolean is(Tree tree, Numeral number) {
        int last = number.to() - 1;
        boolean part = tree.token(last).upos().equals("NUM")
                && PARTS.stream().anyMatch(relation -> tree.is(last, relation))
                && tree.child(last, "case") < 0;
        return (part || isOfThem(tree, number) || isGapped(tree, number)) && isCountedBefore(tree, number.from());
    }

    /** "Dravenia freed 31 prisoners and Halvoria 23": the verb goes for both. */
    static boolean isGapped(Tree tree, Numeral number) {
        int name = number.from() - 1;
        int from = name;
        while (from > 0 && tree.token(from).upos().equals("PROPN")) {
            from--;
        }
        boolean ends = number.to() >= tree.size() || tree.token(number.to()).isUpos("PUNCT", "CCONJ");
        return ends && from < name && WORDS.has("joins", tree.word(from)) && isCountedBefore(tree, from);
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
