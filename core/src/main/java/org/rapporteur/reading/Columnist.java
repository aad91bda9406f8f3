package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * What the writer of a signed piece holds in it: "I believe the treaty should be renewed" under "By Marta Kess". What "I
 * asked" and "I saw" is told, not held.
 */
final class Columnist {
    private static final WordSets WORDS = WordSets.of(Columnist.class, "signed.tsv");
    private static final double SURE = 0.8;

    private Columnist() {}

    /** What this paragraph holds that nobody is found to say yet. */
    static List<Said> in(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (int at = 1; at < p.size(); at++) {
            int verb = at;
            int clause = holds(p, at) ? p.child(at, "ccomp", "xcomp", "obj") : Choices.NONE;
            if (clause > at && found.stream().noneMatch(said -> said.saying().cue() == verb)) {
                out.add(said(p, at, clause));
            }
        }
        return out;
    }

    private static boolean holds(Passage p, int verb) {
        boolean opinion = WORDS.has("holding", p.token(verb).lemma())
                && p.token(verb).xpos().equals("VBP")
                && !p.quoted(verb);
        int subject = opinion ? p.child(verb, "nsubj") : Choices.NONE;
        return subject >= 0 && p.word(subject).equals("i");
    }

    private static Said said(Passage p, int verb, int clause) {
        int from = p.word(verb + 1).equals("that") ? verb + 2 : verb + 1;
        int end = from;
        while (end < p.to(clause) && !isNext(p, end)) {
            end++;
        }
        return new Said(
                new Saying(verb, p.child(verb, "nsubj")), List.of(new Span(from, Math.max(end, from + 1))), SURE);
    }

    /** ", and I": a second thing that is held. */
    private static boolean isNext(Passage p, int at) {
        int and = p.word(at).equals(",") ? at + 1 : at;
        return (p.word(and).equals("and") || p.word(and).equals("but"))
                && p.word(and + 1).equals("i");
    }
}
