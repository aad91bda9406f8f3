package org.rapporteur.reading;

import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * The reporter's own clause behind one that only says when: in "When Marek told parliament that the gates were shut, people
 * filled buckets" she said nothing of buckets. Likewise the sentence behind a quotation that ended its own.
 */
final class MainClause {
    private static final WordSets WORDS = WordSets.of(MainClause.class, "cuts.tsv");

    private MainClause() {}

    /** One past the last word before it; the end of the piece where there is none. */
    static int before(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean behind = piece.start() > cue && p.order(piece.start()) == p.order(cue);
        if (!behind) {
            return piece.end();
        }
        int clause = opensWithTime(p, cue) ? comma(p, piece) : piece.end();
        return clause < piece.end() ? clause : sentence(p, piece);
    }

    /** "When", "after" or "as" opens the sentence, and the cue is the first verb behind it. */
    private static boolean opensWithTime(Passage p, int cue) {
        int first = p.sentenceStart(cue);
        boolean opens = WORDS.has("times", p.word(first)) && !p.isPunctuation(first + 1);
        for (int at = first + 1; opens && at < cue; at++) {
            opens = !p.isVerb(at) && !p.word(at).equals(",");
        }
        return opens;
    }

    /** The last comma outside quotations before a subject with a verb of its own that is not part of what was said. */
    private static int comma(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end() - 2; at++) {
            boolean outside = p.word(at).equals(",") && !p.quoted(at);
            if (outside && isSubject(p, at + 1) && hasVerb(p, piece.start(), at)) {
                return at;
            }
        }
        return piece.end();
    }

    /** A subject begins here whose verb heads its clause. */
    private static boolean isSubject(Passage p, int from) {
        int at = from;
        while (at < p.sentenceEnd(from) && p.head(at) >= from && p.from(p.head(at)) == from && !p.is(at, "nsubj")) {
            at = p.head(at);
        }
        return p.is(at, "nsubj") && p.from(at) == from && p.head(at) > at;
    }

    private static boolean hasVerb(Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            if (p.isVerb(at) || p.token(at).upos().equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** The end of the sentence, where no quotation goes on behind it or begins there. */
    private static int sentence(Passage p, Span piece) {
        int end = p.sentenceEnd(piece.start());
        int last = p.isMark(end - 1) ? end - 1 : end - 2;
        boolean closed = !p.quoted(last) || p.closing(last) <= end;
        if (end >= piece.end() || !closed || p.quoted(end)) {
            return piece.end();
        }
        while (end > piece.start() + 1 && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        return end;
    }
}
