package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Who is somewhere for a deed: "is in Velden for talks with Orlin", "is due there on Monday", "was expected in Tolvar". */
final class Presence {
    private static final WordSets WORDS = WordSets.of(Presence.class, "presence.tsv");

    private Presence() {}

    /** The word that says who is there for what this noun tells; or -1. */
    static int of(Tree tree, int noun) {
        int above = above(tree, noun);
        if (above < 0) {
            return Clause.NONE;
        }
        boolean is = tree.child(above, "cop") >= 0 && (isPlace(tree, above) || WORDS.has("there", tree.lemma(above)));
        if (is) {
            return tree.child(above, "nsubj");
        }
        return WORDS.has("awaiting", tree.lemma(above)) && oblique(tree, above) >= 0
                ? tree.child(above, "nsubj:pass")
                : Clause.NONE;
    }

    /** Where they are for it, or go: "was in Velden for talks", "flew to Velden for talks"; or -1. */
    static int place(Tree tree, int noun) {
        int above = above(tree, noun);
        if (above < 0) {
            return Clause.NONE;
        }
        boolean there = of(tree, noun) >= 0 || Visitors.isTravel(tree.lemma(above));
        return !there ? Clause.NONE : isPlace(tree, above) ? above : oblique(tree, above);
    }

    private static int above(Tree tree, int noun) {
        return NounRoles.marked(tree, noun, "for") ? tree.head(noun) : Clause.NONE;
    }

    /** The place that a phrase of this word names; or -1. */
    private static int oblique(Tree tree, int word) {
        for (int child : tree.children(word)) {
            if (tree.is(child, "obl") && isPlace(tree, child)) {
                return child;
            }
        }
        return Clause.NONE;
    }

    private static boolean isPlace(Tree tree, int word) {
        int mark = tree.child(word, "case");
        return mark >= 0
                && WORDS.has("marks", tree.word(mark))
                && tree.token(word).upos().equals("PROPN");
    }
}
