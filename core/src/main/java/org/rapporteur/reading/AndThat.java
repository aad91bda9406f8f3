package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/** "Said that the gates were shut, and that nobody would open them": both are said, and nobody but the speaker says the second. */
final class AndThat {
    private AndThat() {}

    static List<Said> all(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said said : found) {
            if (!isOfOuter(p, said, found)) {
                out.add(longer(p, said));
            }
        }
        return out;
    }

    /** The last piece up to the end of the clause that a second "that" opens right behind it. */
    private static Said longer(Passage p, Said said) {
        List<Span> pieces = new ArrayList<>(said.pieces());
        Span piece = pieces.get(pieces.size() - 1);
        int at = piece.end();
        while (at < p.size() && (p.word(at).equals(",") || p.isMark(at))) {
            at++;
        }
        boolean more = pieces.size() == 1 && opens(p, that(p, piece)) && at < p.size() && isSecond(p, at + 1);
        if (more && at + 2 < p.sentenceEnd(piece.start())) {
            pieces.set(0, new Span(piece.start(), Math.max(piece.end(), end(p, at + 1))));
        }
        return new Said(said.saying(), pieces, said.sure());
    }

    /** One past the clause of a "that": its phrase, or the sentence where the tree has none. */
    private static int end(Passage p, int that) {
        int verb = p.head(that);
        int last = p.sentenceEnd(that);
        int to = verb > that ? p.to(verb) : last;
        int end = to > that + 2 ? to : last;
        while (end > that + 1 && p.isPunctuation(end - 1) && !p.closes(end - 1)) {
            end--;
        }
        return end;
    }

    /** Dravenia says nothing in "said that Dravenia expected an answer, and that it": the first "that" is not behind its own verb. */
    private static boolean isOfOuter(Passage p, Said said, List<Said> found) {
        int that = that(p, said.pieces().get(0));
        int cue = said.saying().cue();
        boolean second = that > cue + 2 && isSecond(p, that);
        for (int at = cue + 1; second && at < that; at++) {
            second = !opens(p, at);
        }
        return second
                && found.stream()
                        .anyMatch(outer -> outer.saying().cue() < cue
                                && outer.holds(cue)
                                && opens(p, that(p, outer.pieces().get(0))));
    }

    /** The word before a piece, or its first, which may be a "that". */
    private static int that(Passage p, Span piece) {
        return p.word(piece.start()).equals("that") ? piece.start() : piece.start() - 1;
    }

    /** The "that" of "and that". */
    private static boolean isSecond(Passage p, int at) {
        boolean joined = p.word(at - 1).equals("and") || p.word(at - 1).equals("but");
        return joined && opens(p, at) && !p.quoted(at);
    }

    private static boolean opens(Passage p, int at) {
        return p.word(at).equals("that");
    }
}
