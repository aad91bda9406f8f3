package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * A quotation that goes on in the next sentence: in "'The dam is ours,' said Orlin, who was late. 'It stays so.'" both
 * are Orlin's, and in "'No,' Orlin said. 'Yes,' said Marek." each has his own.
 */
final class Resumption {
    private Resumption() {}

    static List<Said> all(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said said : found) {
            out.add(said.pieces().size() == 1 ? resumed(p, said, found) : single(p, said, found));
        }
        return out;
    }

    private static Said resumed(Passage p, Said said, List<Said> found) {
        Span piece = said.pieces().get(0);
        int next = p.sentenceEnd(said.saying().cue());
        boolean before = piece.end() <= said.saying().cue()
                && isQuoted(p, piece)
                && !p.quoted(said.saying().cue());
        if (!before || next + 2 >= p.size() || !p.opens(next)) {
            return said;
        }
        Span more = new Span(next + 1, lastWord(p, next + 1, p.closing(next)));
        boolean free = isAlone(p, next) && found.stream().noneMatch(other -> touches(p, other, more));
        return free && more.length() > 1 ? new Said(said.saying(), List.of(piece, more), said.sure()) : said;
    }

    /** Without a second piece that another cue in a later sentence has for its own. */
    private static Said single(Passage p, Said said, List<Said> found) {
        Span second = said.pieces().get(1);
        int cue = said.saying().cue();
        boolean later =
                p.order(second.start()) > p.order(cue) && said.pieces().get(0).end() <= cue;
        boolean own = later && found.stream().anyMatch(other -> isOwn(p, said, other, second));
        return own ? new Said(said.saying(), said.pieces().subList(0, 1), said.sure()) : said;
    }

    private static boolean isOwn(Passage p, Said said, Said other, Span second) {
        int cue = other.saying().cue();
        return other != said
                && !p.quoted(cue)
                && p.order(cue) > p.order(said.saying().cue())
                && other.saying().voice() >= 0
                && other.pieces().get(0).overlaps(second);
    }

    /** Whether the quotation that opens here ends its sentence, with nobody named behind it. */
    private static boolean isAlone(Passage p, int opening) {
        int end = p.closing(opening);
        int last = end >= p.size() ? p.size() : p.sentenceEnd(end - 1);
        for (int at = end; at < last; at++) {
            if (!p.isPunctuation(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean touches(Passage p, Said other, Span more) {
        return !p.quoted(other.saying().cue()) && other.pieces().stream().anyMatch(piece -> piece.overlaps(more));
    }

    private static boolean isQuoted(Passage p, Span piece) {
        return p.quoted(piece.start()) && p.quoted(piece.end() - 1) && p.closing(piece.start()) >= piece.end();
    }

    private static int lastWord(Passage p, int from, int end) {
        int last = end;
        while (last > from + 1 && p.isPunctuation(last - 1)) {
            last--;
        }
        return last;
    }
}
