package org.rapporteur.reading;

/**
 * A clause that is interrupted by who says it and to whom: in "the gates, Orlin told reporters, were shut" what was said goes
 * on behind the second comma.
 */
final class Interrupted {
    private static final int REACH = 10;

    private Interrupted() {}

    /** Where it goes on; {@link Choices#NONE} where the words before the cue are a clause of their own, or nothing goes on. */
    static int at(Passage p, Saying saying, Scales.Piece before) {
        int cue = saying.cue();
        if (Cuts.isSource(p.word(cue))) {
            return behindSource(p, saying, before);
        }
        boolean first = before.end() <= saying.block(p) && saying.voice() >= 0 && saying.voice() < cue;
        if (!first || p.quoted(cue) || !p.token(cue).isXpos("VBD", "VBZ") || !hasGap(p, saying, before)) {
            return Choices.NONE;
        }
        int at = cue + 1;
        while (at < p.sentenceEnd(cue) && at < cue + REACH && isHearer(p, at)) {
            at++;
        }
        boolean goesOn = p.word(at).equals(",") && at + 2 < p.sentenceEnd(cue) && isFinite(p, at + 1);
        return goesOn ? at + 1 : Choices.NONE;
    }

    /** The end of its sentence. */
    static int end(Passage p, int from) {
        int end = p.sentenceEnd(from);
        while (end > from + 1 && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        return end;
    }

    /** "Under the draft, according to a diplomat, Dravenia would pay": behind the comma that closes the source. */
    private static int behindSource(Passage p, Saying saying, Scales.Piece before) {
        if (saying.voice() < saying.cue()) {
            return Choices.NONE;
        }
        int at = p.to(saying.voice());
        boolean first = before.end() < saying.cue() && !p.quoted(saying.cue());
        boolean goesOn = first
                && before.start() == p.sentenceStart(saying.cue())
                && hasGap(p, saying, before)
                && p.word(at).equals(",")
                && at + 3 < p.sentenceEnd(saying.cue());
        return goesOn ? at + 1 : Choices.NONE;
    }

    /** Only a comma parts the words from the speaker, and they have no verb of their own that is told. */
    private static boolean hasGap(Passage p, Saying saying, Scales.Piece before) {
        int comma = before.end();
        boolean apart = before.end() < p.size() && p.word(comma).equals(",") && p.order(comma) == p.order(saying.cue());
        for (int at = before.start(); apart && at < before.end(); at++) {
            apart = !isFinite(p, at) || p.token(at).relation().startsWith("acl");
        }
        return apart;
    }

    private static boolean isHearer(Passage p, int at) {
        return !p.isPunctuation(at) && !p.isVerb(at) && !p.token(at).upos().equals("AUX");
    }

    private static boolean isFinite(Passage p, int at) {
        return p.token(at).isUpos("VERB", "AUX") && p.token(at).isXpos("VBD", "VBZ", "VBP", "MD");
    }
}
