package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** "Orlin should go and insist on it", "must say so": what somebody is to say he has not said. */
final class Advised {
    private static final WordSets WORDS = WordSets.of(Advised.class, "saying.tsv");

    private Advised() {}

    static boolean is(Passage p, int cue) {
        boolean bare = p.isVerb(cue) && p.token(cue).isXpos("VB", "VBP");
        int verb = bare && p.is(cue, "conj") && p.child(cue, "nsubj", "aux") < 0 ? p.head(cue) : cue;
        int modal = bare && verb >= 0 ? p.child(verb, "aux") : Choices.NONE;
        int subject = modal >= 0 ? p.child(verb, "nsubj") : Choices.NONE;
        return subject >= 0 && WORDS.has("duties", p.word(modal)) && !WORDS.has("ours", p.word(subject));
    }
}
