package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Who was asked and said nothing: "did not respond to a request for comment", "could not be reached for comment", "would
 * not be drawn on the report", "would neither confirm nor deny it".
 */
final class Silence {
    private static final WordSets WORDS = WordSets.of(Silence.class, "silence.tsv");

    private Silence() {}

    /** The words of all in a passage that were not said, with who did not say them. */
    static List<Said> in(Passage p, double sure) {
        List<Said> out = new ArrayList<>();
        for (int at = 0; at < p.size(); at++) {
            Span words = words(p, at);
            if (words.length() > 0) {
                out.add(new Said(new Saying(at, p.child(at, "nsubj", "nsubj:pass")), List.of(words), sure));
            }
        }
        return out;
    }

    /** Whether a saying is none beside a silence: the "report" and the "deny" of "would neither confirm nor deny a report". */
    static boolean isPart(Saying saying, Said silent) {
        int cue = silent.saying().cue();
        boolean within =
                cue < saying.cue() && saying.cue() < silent.pieces().get(0).end();
        return saying.cue() == cue || within && saying.voice() <= cue;
    }

    /** What whoever keeps silent at this word was asked for, "a request for comment"; empty where it tells of no silence. */
    static Span words(Passage p, int cue) {
        int object = isNeither(p, cue) ? p.child(cue + 2, "obj", "ccomp") : Choices.NONE;
        if (object > cue) {
            return new Span(p.from(object), p.to(object));
        }
        boolean answer = WORDS.has("answering", p.token(cue).lemma()) && p.child(cue, "nsubj:pass") < 0;
        boolean reach = WORDS.has("reaching", p.token(cue).lemma());
        int asked = answer || reach ? p.child(cue, "obj", "obl") : Choices.NONE;
        boolean silent = asked > cue && !p.quoted(cue) && p.child(cue, "nsubj", "nsubj:pass") >= 0 && isNot(p, cue);
        if (!silent || !(WORDS.has("matters", p.token(asked).lemma()) || isForComment(p, asked) || isDrawn(p, cue))) {
            return new Span(cue, cue);
        }
        boolean to = p.word(p.from(asked)).equals("to");
        return new Span(p.from(asked) + (to ? 1 : 0), p.to(asked));
    }

    /** "Would neither confirm nor deny the report". */
    private static boolean isNeither(Passage p, int cue) {
        return p.word(cue + 1).equals("nor")
                && p.isVerb(cue)
                && cue + 2 < p.sentenceEnd(cue)
                && Choices.isListed(p, cue)
                && Choices.isListed(p, cue + 2)
                && !p.quoted(cue);
    }

    /** "To a request for comment", "messages seeking an interview", "for comment". */
    private static boolean isForComment(Passage p, int asked) {
        for (int at = p.from(asked); at < p.to(asked); at++) {
            if (WORDS.has("comments", p.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDrawn(Passage p, int cue) {
        return p.word(cue).equals("drawn") && p.child(cue, "aux:pass") >= 0;
    }

    private static boolean isNot(Passage p, int cue) {
        if (WORDS.has("silent", p.word(cue))) {
            return true;
        }
        for (int local : p.children(cue)) {
            if (Polarity.isNot(p.word(p.flat(cue, local))) && p.flat(cue, local) < cue) {
                return true;
            }
        }
        return false;
    }
}
