package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Denials, with the word and without: "Dravenia denied it", "rejected claims that it had crossed the river", "said it had no
 * plans to", "said the exercise was not aimed at anybody", "said there was no truth in the report".
 */
final class Denial {
    private static final Set<String> DISCLAIMED =
            WordList.pairs(Denial.class, "disclaimers.tsv").keySet();
    private static final WordSets WORDS = WordSets.of(Denial.class, "polarity.tsv");
    private static final int REACH = 6;

    private Denial() {}

    static boolean of(Draft draft) {
        boolean denies = draft.act().equals("deny")
                || refutes(draft) && isCharge(draft)
                || disclaims(draft)
                || isUnmeant(draft)
                || isUntrue(draft)
                || isNoSuch(draft);
        // "did not deny that"
        return denies && !(draft.negated && draft.act().equals("deny"));
    }

    /** "Said no such promise had been made", "said there was no such plan". */
    private static boolean isNoSuch(Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        int at = words.start() + (p.word(words.start()).equals("that") ? 1 : 0);
        int last = p.word(at).equals("there") ? at + REACH : at;
        while (at < last && !p.word(at).equals("no")) {
            at++;
        }
        return at + 2 < words.end() && p.word(at).equals("no") && p.word(at + 1).equals("such");
    }

    /** Whether somebody else's words are reported as not so: "dismissed the claim". */
    static boolean refutes(Draft draft) {
        return WORDS.has("refuting", draft.act());
    }

    /** Whether what is rejected is that something is so, and not an offer or a demand. */
    private static boolean isCharge(Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        int object = p.child(draft.cue(), "obj");
        int described = p.is(draft.cue(), "acl") ? p.head(draft.cue()) : words.start();
        int thing = object >= 0 ? object : described;
        return WORDS.has("charged", p.token(thing).lemma());
    }

    /** Whether the words begin with the speaker's having no plan, part or role. */
    private static boolean disclaims(Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        int subject = words.start() + (p.word(words.start()).equals("that") ? 1 : 0);
        boolean own = WORDS.has("own", p.word(subject))
                || p.is(subject, "nmod:poss") && p.token(subject).xpos().equals("PRP$");
        for (int at = subject + 1; own && at + 2 < Math.min(words.end() + 1, subject + REACH); at++) {
            if (WORDS.has("have", p.word(at)) && p.word(at + 1).equals("no")) {
                return DISCLAIMED.contains(p.token(at + 2).lemma())
                        && !p.word(at + 3).equals("for");
            }
        }
        return false;
    }

    /** "Was not aimed at", "is not directed against", "not designed to". */
    private static boolean isUnmeant(Draft draft) {
        Passage p = draft.passage;
        for (Span words : draft.said.pieces()) {
            for (int at = words.start() + 1; at < words.end(); at++) {
                boolean not = Polarity.isNot(p.word(at - 1)) || Polarity.isNot(p.word(at - 2));
                boolean passive = p.token(at).xpos().equals("VBN")
                        && p.token(at + 1 < p.size() ? at + 1 : at).isUpos("ADP", "PART", "SCONJ");
                if (not && passive && WORDS.has("aimed", p.token(at).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The report was false", "there was no truth in it". */
    private static boolean isUntrue(Draft draft) {
        Passage p = draft.passage;
        Span words = draft.said.pieces().get(0);
        for (int at = words.start() + 1; at < words.end(); at++) {
            String before = p.word(at - 1);
            boolean no = before.equals("no") && WORDS.has("nothing", p.word(at));
            boolean untrue = WORDS.has("untrue", p.word(at)) && p.child(at, "cop") >= 0;
            if (no || untrue) {
                return true;
            }
        }
        return false;
    }
}
