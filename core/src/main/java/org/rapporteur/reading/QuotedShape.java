package org.rapporteur.reading;

import org.rapporteur.text.Span;

/**
 * Quotations whose bounds the marks alone give: one that begins its sentence, or follows a colon, and ends before its
 * speaker and cue ("Go home!" a guard shouted) is all that was said; one that goes on behind them in the same sentence
 * ("We wait," she said, but "not for long") is the rest of it.
 */
final class QuotedShape {
    /** No such place. */
    static final int NONE = -1;

    private QuotedShape() {}

    /** The quotation that stands alone right before a cue and its speaker; empty at the cue where none does. */
    static Span before(Passage p, Saying saying) {
        int cue = saying.cue();
        boolean finite = p.isVerb(cue) && !p.token(cue).xpos().equals("VBG") && !p.quoted(cue);
        int mark = finite ? closingBefore(p, saying) : NONE;
        int opening = mark < 0 ? NONE : p.opening(mark);
        boolean alone = opening >= 0 && beginsAlone(p, opening) && mark - opening > 2;
        return alone && isUnfinished(p, mark, cue) ? new Span(opening + 1, mark + 1) : new Span(cue, cue);
    }

    /** Where a quotation goes on in the cue's sentence after one that ended before it; {@link #NONE} where none does. */
    static int after(Passage p, Saying saying, int end) {
        int block = Math.max(saying.cue(), saying.voice());
        boolean ended = p.quoted(end - 1) && !p.quoted(saying.cue()) && end <= saying.cue();
        for (int at = block + 1; ended && at + 3 < p.sentenceEnd(saying.cue()); at++) {
            if (p.opens(at)) {
                return p.word(at - 1).equals(",") || p.word(at - 2).equals(",") ? at + 1 : NONE;
            }
            if (p.isVerb(at) && (!p.token(at).xpos().equals("VBG") || Choices.isListed(p, at))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The closing mark with nothing between it and the speaker, or {@link #NONE}. */
    private static int closingBefore(Passage p, Saying saying) {
        int at = saying.block(p) - 1;
        if (at >= 0 && p.word(at).equals(",") && p.closes(at - 1)) {
            at--;
        }
        return at >= 0 && p.closes(at) ? at : NONE;
    }

    private static boolean beginsAlone(Passage p, int opening) {
        return opening == p.sentenceStart(opening) || p.word(opening - 1).equals(":");
    }

    /** Whether the cue is still to come where the quotation ends: at a comma, or at an outcry in whose place one stands. */
    private static boolean isUnfinished(Passage p, int mark, int cue) {
        String last = p.isMark(mark - 1) ? p.word(mark - 2) : p.word(mark - 1);
        boolean outcry = last.equals("!") || last.equals("?");
        return last.equals(",") || p.word(mark + 1).equals(",") || outcry && p.child(cue, "ccomp", "obj") < cue;
    }
}
