package org.rapporteur.reading;

import java.util.List;

/**
 * Cues of which the words around leave no doubt: ", including that" is how a rewriter puts ", adding that"; in "if Orlin
 * says no" and "called off the talks" nothing is said.
 */
final class Idioms {
    private static final double SURE = 0.75;

    private Idioms() {}

    /** How sure it is that something is said here, where the models' share is {@code share}. */
    static double sure(Passage p, int cue, double share) {
        if (isCondition(p, cue) || isCallingOff(p, cue) || isQuestioned(p, cue)) {
            return 0;
        }
        boolean sure = isAdding(p, cue) || Utterance.start(p, cue) >= 0;
        return sure ? Math.max(share, SURE) : share;
    }

    private static boolean isCondition(Passage p, int cue) {
        int mark = p.isVerb(cue) ? p.child(cue, "mark") : -1;
        boolean condition =
                mark >= 0 && (p.word(mark).equals("if") || p.word(mark).equals("unless"));
        return condition && (p.is(cue, "advcl") || mark == p.from(cue));
    }

    private static boolean isCallingOff(Passage p, int cue) {
        return p.token(cue).lemma().equals("call")
                && (p.word(cue + 1).equals("off") || p.word(cue + 1).equals("up"));
    }

    /** "Asked whether the talks would go on": who asked is not told, and what was asked is not the speaker's. */
    private static boolean isQuestioned(Passage p, int cue) {
        boolean asked = List.of("asked", "questioned", "pressed").contains(p.word(cue)) && p.child(cue, "nsubj") < 0;
        boolean opens = cue == p.sentenceStart(cue)
                || List.of("when", "if", ",", "being").contains(p.word(cue - 1))
                || cue == p.sentenceStart(cue) + 1;
        return asked
                && opens
                && List.of(
                                "whether", "if", "about", "by", "how", "what", "when", "where", "why", "who", "which",
                                "for", ",")
                        .contains(p.word(cue + 1));
    }

    static boolean isAdding(Passage p, int cue) {
        return p.word(cue).equals("including") && p.word(cue + 1).equals("that") && !p.quoted(cue);
    }
}
