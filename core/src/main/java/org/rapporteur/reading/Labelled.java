package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/** What somebody calls a thing within a clause about it: "a claim that Marek called “a fairy tale”", "which she called “a lie”". */
final class Labelled {
    private static final WordSets WORDS = WordSets.of(Labelled.class, "saying.tsv");

    /** How sure marks right behind such a word are. */
    private static final double SURE = 0.8;

    private Labelled() {}

    /** The sayings besides those that are found. */
    static List<Said> in(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (int at = 1; at + 2 < p.size(); at++) {
            int cue = at;
            int voice = isLabel(p, cue) ? p.child(cue, "nsubj") : Choices.NONE;
            boolean fresh = voice >= 0
                    && found.stream().noneMatch(said -> said.saying().cue() == cue)
                    && !WORDS.has("relative", p.word(voice));
            if (fresh) {
                out.add(new Said(new Saying(cue, voice), List.of(words(p, cue + 2, p.closing(cue + 1))), SURE));
            }
        }
        return out;
    }

    /** "Called" in a clause about a noun, with marks behind it. */
    private static boolean isLabel(Passage p, int cue) {
        return p.isVerb(cue)
                && !p.quoted(cue)
                && WORDS.has("naming", p.token(cue).lemma())
                && p.is(cue, "acl")
                && p.opens(cue + 1)
                && p.closing(cue + 1) <= p.sentenceEnd(cue);
    }

    private static Span words(Passage p, int from, int end) {
        int to = end;
        while (to > from + 1 && p.isPunctuation(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }
}
