package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * What is told as known and so has happened, whatever becomes of the words above it: in "rejected the note that Orlin had sent" the note
 * was sent (presupposition; Karttunen 1974).
 */
final class Known {
    private static final WordSets WORDS = WordSets.of(Mood.class, "mood.tsv");

    private Known() {}

    /** "Asked whether she knew when they met": they met, whatever she knew. */
    static boolean isSince(Tree tree, int verb) {
        int mark = tree.is(verb, "advcl") && tree.token(verb).xpos().equals("VBD") && tree.child(verb, "nsubj") >= 0
                ? tree.child(verb, "advmod", "mark")
                : -1;
        return mark >= 0 && mark < verb && WORDS.has("since", tree.word(mark));
    }

    /** "Rejected the note that Orlin had sent": it was sent, whatever becomes of the note. */
    static boolean isTold(Tree tree, int verb) {
        int noun = tree.head(verb);
        return isToldClause(tree, verb)
                && isPast(tree, verb)
                && tree.token(tree.from(verb)).isXpos("WDT", "WP")
                && WORDS.has("known", tree.word(tree.child(noun, "det", "nmod:poss")));
    }

    /** "Sent", "had sent", "was sent", not "has sent" nor "would have sent". */
    private static boolean isPast(Tree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return tree.token(aux < 0 ? verb : aux).xpos().equals("VBD");
    }

    /** "The note, which Orlin sent in March, will not be read": it was sent, whatever becomes of the note. */
    static boolean isAside(Tree tree, int verb) {
        int from = tree.from(verb);
        int which = tree.word(from).equals(",") ? from + 1 : from;
        return isToldClause(tree, verb)
                && (tree.token(verb).isXpos("VBD", "VBN") || tree.lemma(verb).equals("deny"))
                && WORDS.has("which", tree.word(which))
                && tree.word(which - 1).equals(",");
    }

    /** "Accused Orlin of theft, a charge that he rejected": he did reject it. */
    static boolean isOfReport(Tree tree, int verb) {
        int noun = tree.head(verb);
        return noun > 0
                && isToldClause(tree, verb)
                && WORDS.has("charges", tree.lemma(noun))
                && tree.token(noun - 1).upos().equals("DET")
                && tree.word(noun - 2).equals(",");
    }

    /** "Urged him to leave, most recently during a visit": the visit was paid. */
    static boolean isLately(Tree tree, int noun) {
        int from = tree.from(noun);
        int during = from;
        while (during < noun && tree.token(during).isUpos("ADV", "PUNCT")) {
            during++;
        }
        return during > from && WORDS.has("lately", tree.word(during - 1)) && WORDS.has("during", tree.word(during));
    }

    private static boolean isToldClause(Tree tree, int verb) {
        return tree.token(verb).relation().equals("acl:relcl")
                && tree.token(verb).isXpos("VBD", "VBN", "VBZ", "VBP")
                && tree.child(verb, "nsubj") >= 0;
    }
}
