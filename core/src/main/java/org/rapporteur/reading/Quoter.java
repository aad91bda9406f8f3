package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * Who says what stands before: in "Dravenia must leave, they say" and "Brandt, he said, was ill" nobody who is named in the words
 * themselves (Chomsky 1981, principle C), and in "asked about Brandt, he said" nobody whom the question names.
 */
final class Quoter {
    private static final WordSets WORDS = WordSets.of(Quoter.class, "saying.tsv");

    private Quoter() {}

    /** Whether somebody is named in the words that the pronoun's own verb reports behind them. */
    static boolean isOf(Antecedent one, Tree tree, int pronoun) {
        int verb = tree.is(pronoun, "nsubj") ? tree.head(pronoun) : -1;
        boolean tag = one.tree() == tree
                && one.head() < pronoun
                && !tree.token(one.head()).upos().equals("PRON")
                && Speech.isCue(tree, verb)
                && tree.token(pronoun - 1).upos().equals("PUNCT");
        if (!tag || isOutside(one, tree, pronoun)) {
            return false;
        }
        int top = one.head();
        while (tree.head(top) >= 0 && tree.head(top) != verb) {
            top = tree.head(top);
        }
        boolean told = tree.is(top, "ccomp") || tree.is(top, "vocative") || tree.is(top, "parataxis");
        boolean asked = tree.is(top, "advcl") && WORDS.has("asked", tree.word(top)) && tree.child(top, "mark") < 0;
        return tree.head(top) == verb ? told || asked : isAside(tree, verb);
    }

    /** "Lind scolded him: “You lie,” she said": who stands before the marks or the colon is not in her words. */
    private static boolean isOutside(Antecedent one, Tree tree, int pronoun) {
        boolean marks = !tree.word(pronoun - 1).equals(",") && !one.quoted();
        for (int i = one.head(); i < pronoun && !marks; i++) {
            marks = tree.word(i).equals(":");
        }
        return marks;
    }

    /** "The minister, he said, was ill": a word of saying between commas, however it hangs in the tree. */
    private static boolean isAside(Tree tree, int verb) {
        boolean closed = verb + 1 < tree.size() && tree.token(verb + 1).upos().equals("PUNCT");
        return tree.is(verb, "parataxis") || closed && tree.is(verb, "acl");
    }
}
