package org.rapporteur.reading;

import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Quotation marks as bounds: a piece never ends within a quotation that its own sentence closes ("discussed “recent efforts |
 * and agreed on more”"), nor begins behind the first word of one; and what the reporter tells behind a closing mark, "in an
 * interview with", ", as she met", is none of it.
 */
final class Marks {
    private static final WordSets WORDS = WordSets.of(Marks.class, "cuts.tsv");
    private static final int REACH = 7;
    private static final int FIRST = 2;

    private Marks() {}

    /** The piece with the quotations that it cuts made whole. */
    static Span whole(Passage p, Said said, Span piece) {
        int start = p.opening(piece.start());
        boolean cut = start >= 0
                && piece.start() - start <= FIRST
                && piece.start() > start + 1
                && p.closing(start) <= piece.end() + 1
                && said.saying().cue() < start;
        int last = piece.end() - 1;
        int closing = p.closing(last);
        boolean open = closing > piece.end()
                && p.opening(last) > piece.start()
                && closing <= p.sentenceEnd(last)
                && !within(said.saying().cue(), p.opening(last), closing);
        int end = open ? closing : piece.end();
        while (open && end > piece.end() && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        return new Span(cut ? start + 1 : piece.start(), end);
    }

    private static boolean within(int at, int from, int to) {
        return from <= at && at < to;
    }

    /** The end of the last quotation before the reporter's own occasion or clause; the end of the piece where there is none. */
    static int reporters(Passage p, Said said, Span piece) {
        if (piece.start() <= said.saying().cue() || p.quoted(piece.end() - 1)) {
            return piece.end();
        }
        int at = piece.end() - 1;
        while (at > piece.start() && !p.quoted(at)) {
            at--;
        }
        boolean quoted = p.quoted(at) && at > said.saying().cue() && at + 1 < piece.end();
        return quoted && (isOccasion(p, at + 1) || isClause(p, at + 1)) ? at + 1 : piece.end();
    }

    /** "in an interview with", "at a news conference". */
    private static boolean isOccasion(Passage p, int from) {
        boolean link = WORDS.has("occasions", p.word(from));
        for (int at = from + 1; link && at < p.sentenceEnd(from) && at < from + REACH && !p.isVerb(at); at++) {
            if (Setting.isOccasion(p.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** ", as she met the envoys". */
    private static boolean isClause(Passage p, int from) {
        boolean link = p.word(from).equals(",") && WORDS.has("asides", p.word(from + 1));
        for (int at = from + 2; link && at < p.sentenceEnd(from) && at < from + REACH; at++) {
            if (p.is(at, "nsubj")) {
                return true;
            }
        }
        return false;
    }
}
