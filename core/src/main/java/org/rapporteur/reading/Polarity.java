package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Whether the text says that it was not said: "did not say", "declined to comment", "gave no indication that". */
final class Polarity {
    private static final WordSets WORDS = WordSets.of(Polarity.class, "polarity.tsv");

    private Polarity() {}

    static boolean negated(Draft draft) {
        Tree tree = draft.tree();
        int verb = draft.verb();
        int not = not(tree, verb);
        boolean denied = not >= 0 && !draft.holds(draft.passage.flat(draft.cue(), not));
        return denied
                || Undone.isShortOf(tree, verb)
                || isRefused(draft)
                || hasNoObject(tree, verb)
                || isNobody(draft)
                || Silence.words(draft.passage, draft.cue()).length() > 0;
    }

    /** "Neither side has confirmed the date", "no official said when". */
    private static boolean isNobody(Draft draft) {
        int subject = draft.tree().child(draft.verb(), "nsubj");
        boolean own = subject >= 0 && !draft.holds(draft.passage.flat(draft.cue(), subject));
        return own && WORDS.has("nobody", draft.tree().word(draft.tree().from(subject)));
    }

    /** Whether one cue refuses the other: "declined to comment". */
    static boolean refuses(Draft one, Draft two) {
        boolean same = one.tree() == two.tree() && one.tree().head(two.verb()) == one.verb();
        return same && one.tree().is(two.verb(), "xcomp") && WORDS.has("refusing", one.lemma());
    }

    /** The "not" of a verb, or {@link Clause#NONE}. */
    private static int not(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && isNot(tree.word(child)) && tree.is(child, "advmod")) {
                return child;
            }
        }
        return Clause.NONE;
    }

    /** "Their claim that", "the allegations": what can only be denied. */
    static boolean isCharge(Tree tree, int noun) {
        return noun >= 0 && WORDS.has("charged", tree.lemma(noun)) && !WORDS.has("thought", tree.lemma(noun));
    }

    static boolean isNot(String word) {
        return WORDS.has("not", word);
    }

    /** The cue itself refuses to speak, or hangs on a word that does. */
    private static boolean isRefused(Draft draft) {
        Tree tree = draft.tree();
        int verb = draft.verb();
        int head = tree.head(verb);
        boolean beside = tree.token(verb).xpos().equals("VBG")
                && verb > 0
                && tree.token(verb - 1).isUpos("NOUN", "PROPN");
        boolean below = (tree.is(verb, "xcomp") || tree.is(verb, "advcl") && !beside)
                && head >= 0
                && !draft.holds(draft.passage.flat(draft.cue(), head))
                && (WORDS.has("refusing", tree.token(head).lemma()) || not(tree, head) >= 0);
        int speech = tree.child(verb, "xcomp");
        boolean above = Speech.usual(tree.token(verb).lemma()).equals("decline")
                || Speech.usual(tree.token(verb).lemma()).equals("refuse")
                        && speech >= 0
                        && (Speech.isCue(tree, speech) || tree.word(speech).equals("drawn"));
        return below || above;
    }

    private static boolean hasNoObject(Tree tree, int verb) {
        int object = tree.child(verb, "obj");
        return object >= 0
                && tree.word(tree.from(object)).equals("no")
                && tree.token(verb).lemma().equals("give");
    }
}
