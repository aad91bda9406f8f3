package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * What is said in the middle of a clause about a noun: in "three men who Marek said were guards" she said that of the three
 * men, in "a drone which officials say came from the east" they say it of the drone.
 */
final class WhoWhich {
    private static final WordSets WORDS = WordSets.of(WhoWhich.class, "saying.tsv");
    private static final int LONGEST = 6;

    private WhoWhich() {}

    /** The cues with their speakers; a speaker stands between the relative pronoun and his cue. */
    static List<Saying> in(Passage p) {
        List<Saying> out = new ArrayList<>();
        for (int at = 1; at + 1 < p.size(); at++) {
            int pronoun = isCue(p, at) ? pronoun(p, at) : Choices.NONE;
            if (pronoun > 0 && p.isNominal(pronoun - 1)) {
                out.add(new Saying(at, head(p, pronoun + 1, at)));
            }
        }
        return out;
    }

    /** The noun that it is said of, with all its words. */
    static Span noun(Passage p, int cue) {
        int end = pronoun(p, cue);
        int head = end - 1;
        while (p.head(head) >= 0 && p.head(head) < end && p.head(head) >= end - LONGEST && isWithin(p, head, end)) {
            head = p.head(head);
        }
        return new Span(Math.min(p.from(head), end - 1), end);
    }

    private static boolean isWithin(Passage p, int at, int end) {
        int up = p.head(at);
        return p.isNominal(up) && p.from(up) < end;
    }

    /** A finite word of saying right before another verb, or before the helper of one: "said were", "said had come". */
    private static boolean isCue(Passage p, int at) {
        boolean finite = p.isVerb(at) && p.token(at).isXpos("VBD", "VBZ", "VBP", "VBN");
        return finite
                && !p.quoted(at)
                && Choices.isListed(p, at)
                && at + 1 < p.sentenceEnd(at)
                && p.token(at + 1).isXpos("VBD", "VBZ", "VBP", "MD");
    }

    /** The relative pronoun before the cue with nothing but its speaker between; {@link Choices#NONE}. */
    private static int pronoun(Passage p, int cue) {
        int at = cue - 1;
        while (at > p.sentenceStart(cue) && cue - at <= LONGEST && isVoice(p, at)) {
            at--;
        }
        return at < cue - 1 && WORDS.has("relative", p.word(at)) ? at : Choices.NONE;
    }

    private static boolean isVoice(Passage p, int at) {
        String upos = p.token(at).upos();
        boolean noun = p.isNominal(at) || upos.equals("ADJ") || upos.equals("DET") || upos.equals("AUX");
        return noun && !WORDS.has("relative", p.word(at));
    }

    /** The last noun of the speaker's phrase. */
    private static int head(Passage p, int from, int to) {
        int head = to - 1;
        while (head > from && !p.isNominal(head)) {
            head--;
        }
        return head;
    }
}
