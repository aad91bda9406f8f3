package org.rapporteur.reading;

import java.util.Map;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Deeds of speech in two words: "renewed an offer to mediate" says what the offer is, "made it clear to Orlin that the
 * gates must open" what is clear.
 */
final class Utterance {
    private static final WordSets WORDS = WordSets.of(Utterance.class, "saying.tsv");
    /** No such deed. */
    static final int NONE = -1;

    private static final Map<String, String> PARTS = WordList.pairs(Utterance.class, "utterances.tsv");
    private static final int REACH = 7;

    private Utterance() {}

    /** Where begins what is said by this verb and its noun, or {@link #NONE}. */
    static int start(Passage p, int cue) {
        if (!p.isVerb(cue) || p.quoted(cue) || !isSpoken(p, cue)) {
            return NONE;
        }
        int thing = clear(p, cue);
        return thing < 0 ? noun(p, cue) : that(p, thing);
    }

    /** Whether the piece is a noun of speech and no more, as in "issued a statement (saying the river was calm)". */
    static boolean isBare(Passage p, int from, int to) {
        boolean noun = isA(p, to - 1, "noun") && p.token(to - 1).upos().equals("NOUN");
        return noun
                && to - from <= 3
                && !p.quoted(from)
                && (to - from == 1 || p.token(from).upos().equals("DET"));
    }

    /** Whether the verb voices what its object names, whatever that is: "reaffirmed support for". */
    static boolean isVoice(Passage p, int cue) {
        return p.isVerb(cue) && isA(p, cue, "voice");
    }

    private static boolean isSpoken(Passage p, int cue) {
        return p.subject(cue) >= 0 && p.child(cue, "nsubj:pass") < 0 && (isA(p, cue, "verb") || isVoice(p, cue));
    }

    /** The word "clear" behind "made", with "it" or nothing between. */
    private static int clear(Passage p, int cue) {
        int at = p.word(cue + 1).equals("it") ? cue + 2 : cue + 1;
        boolean make = p.token(cue).lemma().equals("make");
        return make && WORDS.has("clear", p.word(at)) && at < p.sentenceEnd(cue) ? at : NONE;
    }

    /** The "that" which follows soon, before any gerund ("by warning that"); or {@link #NONE}. */
    private static int that(Passage p, int from) {
        int end = Math.min(p.sentenceEnd(from) - 2, from + REACH);
        for (int at = from + 1; at < end && !p.token(at).xpos().equals("VBG"); at++) {
            if (p.word(at).equals("that")) {
                return at;
            }
        }
        return NONE;
    }

    /** The clause right behind the noun that the verb utters: "to mediate", "that the gates would open". */
    private static int noun(Passage p, int cue) {
        int noun = p.child(cue, "obj");
        boolean near = noun > cue && noun - cue < 5 && isA(p, noun, "noun");
        int next = noun + 1;
        boolean clause = near
                && next + 2 < p.sentenceEnd(cue)
                && (p.word(next).equals("that")
                        || p.word(next).equals("to") && p.token(next + 1).xpos().equals("VB"));
        return clause ? next : NONE;
    }

    private static boolean isA(Passage p, int at, String part) {
        return part.equals(PARTS.get(p.token(at).lemma()));
    }
}
