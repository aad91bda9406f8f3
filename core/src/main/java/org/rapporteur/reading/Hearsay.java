package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Two cues after the words: in "The gates stay shut, officials said Orlin told Marek" both reported the gates. The
 * nearer cue takes the words before; the outer one takes all.
 */
final class Hearsay {
    private static final int LONGEST = 9;

    private Hearsay() {}

    static List<Said> unfold(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said one : found) {
            Said said = isOnlyHearer(p, one) ? heard(p, one) : one;
            int inner = inner(p, said);
            Span words = inner < 0 ? new Span(0, 0) : before(p, said);
            if (words.length() < 4) {
                out.add(said);
            } else {
                out.add(new Said(said.saying(), List.of(words, said.pieces().get(0)), said.sure()));
                out.removeIf(other -> other.saying().cue() == inner);
                out.add(new Said(new Saying(inner, p.child(inner, "nsubj")), List.of(words), said.sure() * 0.8));
            }
        }
        return out;
    }

    /** Whether all that a cue of telling is given is whom it tells: "…, Orlin told reporters Thursday", "…, Orlin told Marek". */
    private static boolean isOnlyHearer(Passage p, Said said) {
        Span piece = said.pieces().get(0);
        boolean tells = Speech.usual(p.token(said.saying().cue()).lemma()).equals("tell");
        boolean next = piece.start() == said.saying().cue() + 1
                && (Hearers.isPress(p.token(piece.start()).lemma()) || isName(p, piece));
        return tells && next && before(p, said).length() >= 4;
    }

    private static boolean isName(Passage p, Span piece) {
        boolean name = piece.length() < 4 && !p.quoted(piece.start());
        for (int at = piece.start(); name && at < piece.end(); at++) {
            name = p.token(at).upos().equals("PROPN") || p.isPunctuation(at);
        }
        return name;
    }

    private static Said heard(Passage p, Said said) {
        return new Said(said.saying(), List.of(before(p, said)), said.sure());
    }

    /** The cue without words of its own that is all an outer cue is given: "Orlin told Marek"; -1. */
    private static int inner(Passage p, Said said) {
        Span piece = said.pieces().get(0);
        boolean alone = said.pieces().size() == 1
                && piece.length() <= LONGEST
                && piece.start() > said.saying().cue()
                && !p.word(piece.start()).equals("that");
        for (int at = piece.start(); alone && at < piece.end(); at++) {
            boolean cue = p.isVerb(at) && !p.quoted(at) && Choices.isListed(p, at) && p.child(at, "nsubj") >= 0;
            if (cue && p.child(at, "ccomp", "xcomp") < 0) {
                return at;
            }
        }
        return -1;
    }

    /** The words of the sentence before the comma in front of the outer cue and its speaker. */
    private static Span before(Passage p, Said said) {
        int first = p.sentenceStart(said.saying().cue());
        int end = said.saying().block(p);
        int voice = said.saying().voice();
        boolean comma = end > first && p.word(end - 1).equals(",") && (voice < first || voice >= end);
        return comma ? new Span(first, end - 1) : new Span(first, first);
    }
}
