package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Another speaker in the same sentence, before whom what was said ends: "Marek said the gates were shut, though she noted that",
 * "Halvoria said all nine were shut — a first, said Marek".
 */
final class Others {
    private static final WordSets WORDS = WordSets.of(Others.class, "cuts.tsv");

    private Others() {}

    /** Where the other's words begin: at his cue and speaker, or at the dash before the words that these close. */
    static int begin(Passage p, Said said, Said other, Span piece) {
        int block = other.saying().block(p);
        return isLast(p, said, other, piece) ? dash(p, piece.start(), block) : block;
    }

    /** The last dash before whoever closes the sentence; his words begin there: "Halvoria said the gates were shut — all nine, said Marek." */
    private static int dash(Passage p, int from, int block) {
        for (int at = block - 1; at > from + 2; at--) {
            if (p.isDash(at) && !p.quoted(at)) {
                return at;
            }
        }
        return block;
    }

    /** The words behind the only dash for whoever closes a sentence in which somebody else is reported before it. */
    static Span behindDash(Passage p, Said said, Span piece, List<Said> found) {
        int block = said.saying().block(p);
        int first = p.sentenceStart(said.saying().cue());
        boolean closes = piece.end() <= block && Tail.of(p, said.saying().cue()) >= 0;
        int dash = closes ? dash(p, first, block) : block;
        boolean only = dash < block && dash(p, first, dash) == dash;
        boolean second = only && found.stream().anyMatch(other -> isReported(p, other, first, dash));
        int end = Cuts.back(p, block);
        return second && dash + 1 < end ? new Span(dash + 1, end) : piece;
    }

    private static boolean isReported(Passage p, Said other, int from, int to) {
        int cue = other.saying().cue();
        return from < cue
                && cue < to
                && !p.quoted(cue)
                && other.pieces().get(0).start() > cue
                && other.saying().voice() >= 0;
    }

    /** Whether the reporter speaks again where the other cue and its speaker begin. */
    static boolean isReporters(Passage p, Said said, Said other, Span piece) {
        return isLast(p, said, other, piece)
                || isMainClause(p, said, other, piece)
                || isConceding(p, said, other, piece);
    }

    /** "Marek said the gates were shut, though she noted that": what she noted is no part of what she said. */
    private static boolean isConceding(Passage p, Said said, Said other, Span piece) {
        int mark = other.saying().block(p) - 1;
        boolean before = other.pieces().get(0).start() > other.saying().cue()
                && said.saying().cue() < piece.start();
        return before
                && mark > piece.start() + 2
                && WORDS.has("conceding", p.word(mark))
                && p.word(mark - 1).equals(",");
    }

    /** The cue and speaker of all that goes before, at the end of the sentence: "…, a spokesman said." */
    private static boolean isLast(Passage p, Said said, Said other, Span piece) {
        int block = other.saying().block(p);
        boolean after = other.pieces().get(0).end() <= block
                && other.saying().voice() != said.saying().voice();
        boolean comma = block > piece.start() && p.word(block - 1).equals(",");
        int cue = other.saying().cue();
        return after && comma && (cue + 3 >= p.sentenceEnd(cue) || Tail.of(p, cue) > cue);
    }

    /**
     * Two main clauses of one tense: in "Orlin has said the dam is safe, and Dravenia has accused Halvoria of …" and in
     * "Orlin says the dam is safe, and Dravenia has accused …" the second is the reporter's.
     */
    private static boolean isMainClause(Passage p, Said said, Said other, Span piece) {
        int block = other.saying().block(p);
        boolean joined = block > piece.start() + 2
                && WORDS.has("joints", p.word(block - 1))
                && p.word(block - 2).equals(",");
        boolean now =
                isPresent(p, said.saying().cue()) && isPresent(p, other.saying().cue());
        return joined && (now || isPast(p, said, other)) && said.saying().cue() < piece.start();
    }

    /** "Orlin warned that …, and Marek said that": two words of saying in the simple past, each with a subject of its own. */
    private static boolean isPast(Passage p, Said said, Said other) {
        int cue = other.saying().cue();
        boolean both = p.token(said.saying().cue()).xpos().equals("VBD")
                && p.token(cue).xpos().equals("VBD");
        return both && p.child(cue, "nsubj") >= 0 && other.pieces().get(0).start() > cue;
    }

    /** "Says" and "has said". */
    private static boolean isPresent(Passage p, int cue) {
        int have = p.child(cue, "aux");
        boolean perfect = have >= 0 && WORDS.has("perfect", p.word(have));
        return perfect || p.token(cue).xpos().equals("VBZ");
    }
}
