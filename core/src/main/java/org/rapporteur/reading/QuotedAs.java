package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Words that somebody passes on: in "The Harbour Gazette quoted Velk as saying the talks were over" and in "Velk was
 * quoted by the Gazette as saying" it is Velk who speaks, and the newspaper only carries.
 *
 * @param verb the verb that quotes
 */
record QuotedAs(Saying saying, int verb) {
    private static final int REACH = 14;

    /** Whom the cues of saying behind "quoted … as" belong to. */
    static List<QuotedAs> in(Passage p) {
        List<QuotedAs> out = new ArrayList<>();
        for (int cue = 2; cue < p.size(); cue++) {
            int verb = quoting(p, cue);
            int voice = verb < 0 ? Choices.NONE : isPassive(p, verb) ? p.subject(verb) : object(p, verb, cue);
            if (voice >= 0) {
                out.add(new QuotedAs(new Saying(cue, voice, carrier(p, verb, cue)), verb));
            }
        }
        return out;
    }

    /** The verb that quotes, for a cue of saying behind it; {@link Choices#NONE} for any other. */
    private static int quoting(Passage p, int cue) {
        boolean gerund = cue > 1
                && p.token(cue).xpos().equals("VBG")
                && p.word(cue - 1).equals("as")
                && Choices.isListed(p, cue)
                && !p.quoted(cue);
        int first = Math.max(p.sentenceStart(cue), cue - REACH);
        for (int at = cue - 2; gerund && at >= first; at--) {
            if (p.isVerb(at) && PressTag.quotes(p.token(at).lemma())) {
                return at;
            }
        }
        return Choices.NONE;
    }

    /** The words before, where the sentence ends with the cue: "…, Interlyssa cited Orlin as saying."; empty where it goes on. */
    Span before(Passage p) {
        int cue = saying.cue();
        int by = p.word(cue + 1).equals("by") ? saying.carrier() : Choices.NONE;
        int at = Math.max(cue, by) + 1;
        while (at < p.sentenceEnd(cue) && p.isPunctuation(at) && !p.opens(at)) {
            at++;
        }
        int subject = p.subject(verb);
        int end = subject < 0 || subject > verb ? cue : p.from(subject);
        while (end > 0 && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        boolean last = at == p.sentenceEnd(cue) && end < verb && end > 2;
        boolean quoted = last && p.closes(end - 1);
        int start = quoted ? p.opening(end - 1) + 1 : p.sentenceStart(verb);
        boolean comma = quoted || last && p.word(end).equals(",");
        return comma && start < end ? new Span(start, end) : new Span(cue, cue);
    }

    /** Whoever passes the words on: the subject, or the phrase after "by". */
    private static int carrier(Passage p, int verb, int cue) {
        if (!isPassive(p, verb)) {
            return p.subject(verb);
        }
        for (int at : new int[] {verb, cue}) {
            for (int local : p.children(at)) {
                int child = p.flat(at, local);
                if (p.word(p.from(child)).equals("by") && child > at) {
                    return child;
                }
            }
        }
        return Choices.NONE;
    }

    private static boolean isPassive(Passage p, int verb) {
        return p.child(verb, "aux:pass", "nsubj:pass") >= 0;
    }

    private static int object(Passage p, int verb, int cue) {
        int best = Choices.NONE;
        for (int at = verb + 1; at < cue - 1; at++) {
            boolean nearer = best < 0 || p.depth(at) < p.depth(best);
            best = p.isNominal(at) && nearer ? at : best;
        }
        return best;
    }
}
