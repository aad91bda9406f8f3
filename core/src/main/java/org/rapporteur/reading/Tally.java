package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * How many there are, told by a verb of counting or about a number: "the ministry put the number of troops at 30,000", "put it at 30,000 troops", "the
 * number of dead rose to 14".
 */
final class Tally {
    private static final WordSets WORDS = WordSets.of(Tally.class, "tally.tsv");

    private Tally() {}

    /** Whether the verb puts something at a number: a plain one, or one of the things whose number it names. */
    static boolean is(Tree tree, int verb) {
        boolean counts = verb >= 0
                && WORDS.has("counting", tree.lemma(verb))
                && tree.token(verb).upos().equals("VERB");
        int object = counts ? tree.child(verb, "obj", "nsubj:pass") : -1;
        boolean numbers = object >= 0
                && (WORDS.has("numbers", tree.lemma(object))
                        || tree.word(object).equals("it"));
        for (int i = verb + 2; counts && i < tree.size() && !tree.word(i).matches("[,;:.]"); i++) {
            int number = tree.word(i).equals("at") ? number(tree, i + 1) : -1;
            if (number >= 0) {
                return numbers || isPlain(tree, number + 1);
            }
        }
        return false;
    }

    /** One past what the verb puts at a number, the noun or bound behind the number included; 0 for none. */
    static int end(Tree tree, int verb) {
        for (int i = verb + 2; is(tree, verb) && i < tree.size(); i++) {
            int number = tree.word(i).equals("at") ? number(tree, i + 1) : -1;
            if (number >= 0) {
                int to = number + 1;
                while (to < tree.size() && to < number + 3 && tree.token(to).isUpos("NUM", "NOUN", "ADJ")) {
                    to++;
                }
                return Bound.after(tree, to).equals("exactly") ? to : to + 2;
            }
        }
        return 0;
    }

    /** A number behind at most three words of a bound, "at more than 12,000"; -1 for none. */
    private static int number(Tree tree, int from) {
        for (int i = from; i < Math.min(tree.size(), from + 4); i++) {
            if (isNumber(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no noun is counted from here on but a measure. */
    private static boolean isPlain(Tree tree, int from) {
        boolean noun = from < tree.size() && tree.token(from).isUpos("NOUN", "ADJ", "PROPN");
        return !noun || WORDS.has("measures", tree.word(from));
    }

    /**
     * The noun that a number without one counts: "troops" in "put the number of troops at 30,000", "toll" in "puts the toll at
     * 14"; -1 for none.
     */
    static int noun(Tree tree, int number) {
        int nearest = nearest(tree, number);
        if (nearest >= 0) {
            return behindOf(tree, nearest, number);
        }
        int up = number;
        for (int steps = 0; up >= 0 && steps < 3 && !hasVerb(tree, up); steps++) {
            up = tree.head(up);
        }
        for (int child : up < 0 ? new int[0] : tree.children(up)) {
            boolean part = child < number && (tree.is(child, "obj") || tree.is(child, "nsubj"));
            if (part && WORDS.has("numbers", tree.lemma(child))) {
                return ofThings(tree, child, number);
            }
        }
        return -1;
    }

    private static int ofThings(Tree tree, int noun, int number) {
        int of = tree.child(noun, "nmod");
        boolean named = of > noun && of < number && tree.word(tree.from(of)).equals("of");
        return named ? of : isToll(tree, noun) ? noun : -1;
    }

    /** "And the number of displaced at 30,000", behind another: the noun of that kind before "at" and a number, wherever the tree hangs it; -1 for none. */
    private static int nearest(Tree tree, int number) {
        int at = number - 1;
        while (at > 0 && !WORDS.has("numbers", tree.lemma(at)) && !isNumber(tree, at)) {
            at--;
        }
        boolean put = false;
        for (int i = at + 1; i < number; i++) {
            put |= tree.word(i).equals("at");
        }
        return put && at > 0 && tree.word(at + 1).equals("of") && !isNumber(tree, at) ? at : -1;
    }

    private static boolean isNumber(Tree tree, int at) {
        return tree.token(at).upos().equals("NUM");
    }

    /** The last word of what a noun with "of" behind it is the number of. */
    private static int behindOf(Tree tree, int noun, int number) {
        int at = noun + 2;
        while (at + 1 < number && !tree.token(at + 1).isUpos("ADP", "VERB", "AUX", "PUNCT")) {
            at++;
        }
        return at;
    }

    /** "The number is 287", "its figure of 311": a number of what was counted before. */
    static boolean isFigure(Tree tree, int number) {
        int of = tree.word(number - 1).equals("of") ? number - 2 : Clause.NONE;
        int named = tree.child(number, "cop") >= 0 ? tree.child(number, "nsubj") : of;
        boolean alone = tree.token(number).upos().equals("NUM")
                && !(number + 1 < tree.size() && tree.token(number + 1).isUpos("NOUN", "ADJ", "PROPN", "SYM"));
        return alone && named >= 0 && WORDS.has("figures", tree.lemma(named)) && tree.child(named, "nmod") < named;
    }

    /** Whether a noun for a number counts dead: "the toll". */
    static boolean isToll(Tree tree, int noun) {
        return noun >= 0 && WORDS.has("tolls", tree.lemma(noun));
    }

    private static boolean hasVerb(Tree tree, int at) {
        return tree.token(at).upos().equals("VERB") || tree.child(at, "cop") >= 0;
    }
}
