package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Whether a "must" asks for anything: "to win, they must sell more" and "they probably need to" only reckon. */
final class Wanted {
    private static final WordSets WORDS = WordSets.of(Wanted.class, "tonewords.tsv");

    private Wanted() {}

    /** "To win the vote, he must carry the coast": what it takes, told before; or what is only likely. */
    static boolean isMeans(Tree tree, int at) {
        int verb = tree.is(at, "xcomp") ? tree.head(at) : at;
        for (int child : tree.children(verb)) {
            boolean purpose = tree.is(child, "advcl") && child < verb && Mood.infinitive(tree, child);
            if (purpose || WORDS.has("likely", tree.word(child))) {
                return true;
            }
        }
        int above = tree.head(verb);
        return tree.is(above, "root") && above < verb && Mood.infinitive(tree, above);
    }
}
