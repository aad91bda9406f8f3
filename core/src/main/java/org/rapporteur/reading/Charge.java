package org.rapporteur.reading;

import org.rapporteur.text.Span;

/**
 * What somebody is accused of, behind whoever accuses him: "Dravenia was accused by the Pact of hiding the figures" says of
 * Dravenia that it hid them.
 */
final class Charge {
    private static final int REACH = 16;

    private Charge() {}

    /** The phrase from "of" to the end of its clause; empty where nobody is accused, or it is part of the words already. */
    static Span of(Passage p, int cue, int end) {
        boolean passive = p.isVerb(cue)
                && p.child(cue, "nsubj:pass") >= 0
                && Speech.act(p.token(cue).lemma()).filter("accuse"::equals).isPresent();
        int last = Math.min(p.sentenceEnd(cue) - 2, cue + REACH);
        for (int at = cue + 1; passive && end <= cue && at < last; at++) {
            boolean charge = p.word(at).equals("of") || p.word(at).equals("for");
            if (charge && p.token(at + 1).xpos().equals("VBG")) {
                return new Span(at, Math.max(at + 2, clause(p, at + 1)));
            }
        }
        return new Span(cue, cue);
    }

    /** One past the phrase of a gerund up to a comma, without the marks that close its sentence. */
    private static int clause(Passage p, int gerund) {
        int end = gerund + 1;
        while (end < p.to(gerund) && (p.quoted(end) || !p.word(end).equals(","))) {
            end++;
        }
        while (end > gerund + 1 && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        return end;
    }
}
