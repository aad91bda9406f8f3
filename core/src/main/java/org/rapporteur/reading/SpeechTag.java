package org.rapporteur.reading;

/** Whoever follows on a quotation that opens its paragraph speaks, whatever he does: “We are tired,” Lind began, pouring tea. */
final class SpeechTag {
    private static final int LONGEST = 5;

    private SpeechTag() {}

    /** Whether a past tense stands there, right behind a person and before a comma or the end. */
    static boolean is(Passage p, int cue) {
        int end = p.isMark(0) ? p.closing(0) : Choices.NONE;
        int voice = p.isVerb(cue) ? p.child(cue, "nsubj") : Choices.NONE;
        boolean told = voice > 0
                && voice < cue
                && p.token(cue).xpos().equals("VBD")
                && p.token(voice).upos().equals("PROPN")
                && (p.word(cue + 1).equals(",") || p.word(cue + 1).equals("."));
        return told && end > 1 && p.from(voice) >= end && cue - end < LONGEST && isOver(p, end);
    }

    /** A comma within the marks: the sentence goes on behind them. */
    private static boolean isOver(Passage p, int end) {
        return p.word(end - 1).equals(",") || p.word(end - 2).equals(",");
    }
}
