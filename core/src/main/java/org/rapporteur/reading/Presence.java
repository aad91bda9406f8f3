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

    /** Who "is due in Velden on Monday" or "is expected in Tolvar", for nothing else that is told; or -1. */
    static int due(Tree tree, int at) {
        boolean due = tree.word(at).equals("due") && tree.child(at, "cop") >= 0;
        boolean awaited = WORDS.has("awaiting", tree.lemma(at)) && tree.child(at, "aux:pass") >= 0;
        int is = tree.child(at, "cop", "aux:pass");
        boolean told = tree.child(at, "xcomp", "advcl", "ccomp") >= 0 || new Clause(tree, at).oblique("for") >= 0;
        told |= WORDS.has("then", tree.word(next(tree, at)));
        return (due || awaited) && WORDS.has("is", tree.word(is)) && !told && oblique(tree, at) >= 0
                ? tree.child(at, "nsubj", "nsubj:pass")
                : Clause.NONE;
    }

    /** The next "where" behind a word, which opens what is told of the place; or the word. */
    private static int next(Tree tree, int at) {
        for (int i = at + 1; i < tree.size(); i++) {
            if (WORDS.has("then", tree.word(i))) {
                return i;
            }
        }
        return at;
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
