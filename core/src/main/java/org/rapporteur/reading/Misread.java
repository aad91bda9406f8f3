package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/** Who does it where a tree hangs a verb on the wrong word, or on somebody who only reproaches another with the deed. */
final class Misread {
    private static final List<String> BARRING =
            List.of("bar", "block", "prevent", "stop", "keep", "ban", "deter", "dissuade", "discourage");
    private static final WordSets WORDS = WordSets.of(Misread.class, "clause.tsv");

    private Misread() {}

    /** "A group of deputies held talks": a past tense taken for a participle, for what is done to has no object of its own, and what two "met" do has none. */
    static boolean isTold(Tree tree, int verb) {
        boolean whole = tree.is(verb, "acl") && tree.head(whole(tree, tree.head(verb))) < 0;
        boolean met = whole && WORDS.has("together", tree.lemma(verb)) && tree.child(verb, "obl:agent") < 0;
        return (met || tree.child(verb, "obj") > verb)
                && tree.token(verb).xpos().equals("VBN")
                && tree.is(verb, "acl")
                && tree.child(verb, "nsubj", "aux") < 0
                && !WORDS.has("giving", tree.lemma(verb));
    }

    /** The whole phrase that a past tense hangs on: not the deputies alone. */
    static int whole(Tree tree, int noun) {
        int at = noun;
        while (tree.head(at) >= 0 && (tree.is(at, "nmod") || tree.is(at, "conj") || tree.is(at, "appos"))) {
            at = tree.head(at);
        }
        return tree.token(at).upos().equals("VERB") ? noun : at;
    }

    /** In "spoke on Thursday, a day after water flooded the fields" the water floods them, though the tree joins the verbs. */
    static int subject(Tree tree, int verb) {
        boolean joined = tree.is(verb, "conj")
                && tree.child(verb, "cc") < 0
                && tree.token(verb).xpos().startsWith("VB");
        for (int child : joined ? tree.children(tree.head(verb)) : new int[0]) {
            int mark = child > tree.head(verb) && child < verb && tree.is(child, "obl")
                    ? tree.child(child, "case")
                    : Clause.NONE;
            if (mark >= 0 && WORDS.has("times", tree.word(mark)) && tree.to(child) == verb) {
                return child;
            }
        }
        return Clause.NONE;
    }

    /** In "she said the boat had crossed the line and urged Tolvar to punish its captain" she urges, whom the first verb belongs to. */
    static int teller(Tree tree, int verb) {
        int first = tree.is(verb, "conj") && Speech.isCue(tree, verb) ? tree.head(verb) : Clause.NONE;
        int said = tree.is(first, "ccomp") ? tree.head(first) : Clause.NONE;
        if (said < 0 || !Speech.isCue(tree, said) || !tree.token(verb).xpos().equals("VBD")) {
            return Clause.NONE;
        }
        int subject = tree.child(first, "nsubj", "expl");
        boolean thing = subject >= 0 && WORDS.has("things", tree.lemma(subject));
        return thing && tree.child(verb, "nsubj") < 0 ? new Clause(tree, said).subject() : Clause.NONE;
    }

    /** In "barred Dravenia from sending arms", Dravenia would send them. */
    static boolean isBarred(Tree tree, int verb) {
        int mark = tree.is(verb, "advcl") ? tree.child(verb, "mark") : Clause.NONE;
        return mark >= 0
                && tree.word(mark).equals("from")
                && tree.token(verb).xpos().equals("VBG")
                && BARRING.contains(tree.lemma(tree.head(verb)));
    }

    /** In "accused Dravenia of shelling the town", Dravenia shells it. */
    static boolean isReproached(Tree tree, int verb) {
        int mark = tree.is(verb, "advcl") ? tree.child(verb, "mark") : Clause.NONE;
        return mark >= 0
                && List.of("of", "for").contains(tree.word(mark))
                && tree.token(verb).xpos().equals("VBG")
                && WORDS.has("reproach", tree.lemma(tree.head(verb)));
    }
}
