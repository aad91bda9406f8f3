package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * What the signers of a text say in it, sentence by sentence: "We remain ready to meet at any time", "Our governments will send
 * flour". "We met in Port Amar" only tells what they did.
 */
final class Signed {
    private static final double SURE = 0.8;

    private Signed() {}

    /** The sentences of this paragraph that nobody is found to say yet. */
    static List<Said> in(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (int start = 0; start < p.size(); start = p.sentenceEnd(start)) {
            int voice = voice(p, start);
            boolean free =
                    voice >= 0 && found.stream().noneMatch(said -> said.saying().cue() == verb(p, voice));
            if (free) {
                out.add(said(p, start, voice));
            }
        }
        return out;
    }

    private static Said said(Passage p, int start, int voice) {
        int verb = verb(p, voice);
        int last = p.sentenceEnd(start);
        while (last > start + 1 && p.isPunctuation(last - 1)) {
            last--;
        }
        boolean cue = Choices.isListed(p, verb) && verb + 2 < last;
        int from = p.word(verb + 1).equals("that") ? verb + 2 : verb + 1;
        return cue
                ? new Said(new Saying(verb, voice), List.of(new Span(from, last)), SURE)
                : new Said(new Saying(last, voice), List.of(new Span(start, last)), SURE);
    }

    private static int verb(Passage p, int voice) {
        return p.head(p.is(voice, "nsubj") ? voice : p.head(voice));
    }

    /** A past tense that is no present one of a word of saying: "deplore" is taken for a past by its looks. */
    private static boolean isPast(Passage p, int verb) {
        return p.token(verb).xpos().equals("VBD") && !Speech.isCue(p.word(verb));
    }

    /** "We", or "our" in "our governments", as the subject of a sentence that closes with a stop and is no tale; -1 for none. */
    private static int voice(Passage p, int start) {
        int end = p.sentenceEnd(start);
        for (int at = start; at < end - 2 && p.isPunctuation(end - 1); at++) {
            int verb = p.head(at);
            boolean subject = p.is(at, "nsubj") && !p.quoted(at) && verb >= 0 && p.head(verb) < 0;
            if (subject) {
                return isPast(p, verb) ? Choices.NONE : ours(p, at);
            }
        }
        return Choices.NONE;
    }

    private static int ours(Passage p, int subject) {
        int owner = p.child(subject, "nmod:poss");
        int voice = owner < 0 ? subject : owner;
        return p.word(voice).equals("we") || p.word(voice).equals("our") ? voice : Choices.NONE;
    }
}
