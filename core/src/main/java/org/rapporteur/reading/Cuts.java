package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Cuts what was said where the reporter speaks again: before a second cue of the same speaker (", adding that"), before
 * "according to", before another deed of the speaker ("but declined to go into details"), after a day that belongs to the
 * cue ("said Monday the gates were shut").
 */
final class Cuts {
    private static final WordSets WORDS = WordSets.of(Cuts.class, "cuts.tsv");

    private Cuts() {}

    static List<Said> all(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said said : found) {
            List<Span> pieces = new ArrayList<>();
            for (Span piece : said.pieces()) {
                if (pieces.isEmpty() || !isAside(p, said, piece, found) && PressTag.press(p, piece.start() - 1) < 0) {
                    pieces.add(afterHearer(
                            p, said, afterDay(p, said, behindDash(p, said, cut(p, said, piece, found), found))));
                }
            }
            out.add(new Said(said.saying(), pieces, said.sure()));
        }
        return out;
    }

    /** Whether a second piece is a second cue with its own words: "they added, expressing hope that". */
    private static boolean isAside(Passage p, Said said, Span piece, List<Said> found) {
        return found.stream()
                .map(other -> other.saying())
                .anyMatch(other -> other.cue() == piece.start()
                        && !p.quoted(piece.start())
                        && other.voice() == said.saying().voice());
    }

    /** A gerund that names what the speaker leans on: ", citing intelligence". */
    static boolean isCiting(Passage p, int cue) {
        return WORDS.has("citing", p.word(cue));
    }

    /** Whether the word is that of "according to" or of what rewriters put for it. */
    static boolean isSource(String word) {
        return WORDS.has("sources", word);
    }

    private static Span cut(Passage p, Said said, Span piece, List<Said> found) {
        int end = Unfinished.end(p, said, piece, found);
        for (Said other : found) {
            int cue = other.saying().cue();
            boolean inside = other != said && piece.start() < cue && cue < end && !p.quoted(cue);
            if (inside && isSecond(p, said, other, piece)) {
                end = Math.min(end, back(p, cue));
            } else if (inside && isReporters(p, said, other, piece)) {
                int block = other.saying().block(p);
                end = Math.min(end, back(p, isLast(p, said, other, piece) ? dash(p, piece.start(), block) : block));
            }
        }
        Span rest = shorter(p, piece, end);
        rest = shorter(p, rest, source(p, rest));
        rest = shorter(p, rest, press(p, rest));
        rest = shorter(p, rest, clock(p, said, rest));
        rest = shorter(p, rest, despite(p, said, rest));
        rest = shorter(p, rest, MainClause.before(p, said, rest));
        return shorter(p, rest, deed(p, said, rest));
    }

    /** "Denied the gates were shut despite reports that": the reports are no part of what was denied. */
    private static int despite(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean denies = piece.start() > cue
                && Speech.act(p.token(cue).lemma()).filter("deny"::equals).isPresent();
        for (int at = piece.start() + 2; denies && at < piece.end(); at++) {
            boolean link = WORDS.has("despite", p.word(at))
                    || p.word(at).equals("regardless") && p.word(at + 1).equals("of");
            if (link && !p.quoted(at)) {
                return back(p, at);
            }
        }
        return piece.end();
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
    private static Span behindDash(Passage p, Said said, Span piece, List<Said> found) {
        int block = said.saying().block(p);
        int first = p.sentenceStart(said.saying().cue());
        boolean closes = piece.end() <= block && Voicing.tail(p, said.saying().cue()) >= 0;
        int dash = closes ? dash(p, first, block) : block;
        boolean only = dash < block && dash(p, first, dash) == dash;
        boolean second = only && found.stream().anyMatch(other -> isReported(p, other, first, dash));
        int end = back(p, block);
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
    private static boolean isReporters(Passage p, Said said, Said other, Span piece) {
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

    /** The piece up to an end, if that leaves two words or a noun. */
    private static Span shorter(Passage p, Span piece, int end) {
        int words = end - piece.start();
        boolean enough =
                words > 1 || words == 1 && p.token(piece.start()).upos().equals("NOUN");
        return enough ? new Span(piece.start(), end) : piece;
    }

    /** The cue and speaker of all that goes before, at the end of the sentence: "…, a spokesman said." */
    private static boolean isLast(Passage p, Said said, Said other, Span piece) {
        int block = other.saying().block(p);
        boolean after = other.pieces().get(0).end() <= block
                && other.saying().voice() != said.saying().voice();
        boolean comma = block > piece.start() && p.word(block - 1).equals(",");
        int cue = other.saying().cue();
        return after && comma && (cue + 3 >= p.sentenceEnd(cue) || Voicing.tail(p, cue) > cue);
    }

    /** ", according to" or what rewriters put for it, outside quotations. */
    private static int source(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end(); at++) {
            boolean link = p.word(at + 1).equals("to") || p.word(at + 1).equals("with");
            if (WORDS.has("sources", p.word(at)) && link && !p.quoted(at)) {
                return back(p, at);
            }
        }
        return piece.end();
    }

    /** ", local media reported" outside quotations. */
    private static int press(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end(); at++) {
            if (!p.quoted(at) && PressTag.press(p, at) >= 0) {
                return back(p, at);
            }
        }
        return piece.end();
    }

    /** ", hours before the envoys were to meet": when it was said, behind what was said. */
    private static int clock(Passage p, Said said, Span piece) {
        for (int at = piece.start() + 2;
                at < piece.end() - 2 && piece.start() > said.saying().cue();
                at++) {
            boolean time = p.word(at).equals(",") && !p.quoted(at) && isClock(p, at + 1);
            if (time) {
                return back(p, at);
            }
        }
        return piece.end();
    }

    private static boolean isClock(Passage p, int from) {
        for (int at = from; at < from + 3 && at + 1 < p.size(); at++) {
            boolean side = p.word(at + 1).equals("before") || p.word(at + 1).equals("after");
            if (side && WORDS.has("spans", p.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** A cue of the same speaker, or one that names a source, within what was said. */
    private static boolean isSecond(Passage p, Said said, Said other, Span piece) {
        int cue = other.saying().cue();
        if (WORDS.has("sources", p.word(cue))) {
            return other.pieces().stream().anyMatch(own -> own.overlaps(piece) && own.start() < cue);
        }
        int voice = said.saying().voice();
        boolean before = other.pieces().get(0).start() > cue && !isGoverned(p, cue) && !isPast(p, said, other);
        return before
                && voice >= 0
                && other.saying().voice() == voice
                && voice < said.saying().cue();
    }

    /** A gerund that a preposition governs tells how, and is part of the clause: "stay firm in rejecting the offer". */
    private static boolean isGoverned(Passage p, int cue) {
        boolean gerund = p.token(cue).xpos().equals("VBG");
        String before = cue > 0 ? p.token(cue - 1).upos() : "";
        return gerund && (before.equals("ADP") || before.equals("SCONJ"));
    }

    /** "Said that … and had demanded", "said Orlin had urged … and warned": the older tense is part of what was said. */
    private static boolean isPast(Passage p, Said said, Said other) {
        int cue = other.saying().cue();
        boolean older = p.word(cue - 1).equals("had")
                || Voicing.underHad(p, cue) > said.saying().cue();
        return !p.word(said.saying().cue() - 1).equals("had") && older;
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
        return joined && now && said.saying().cue() < piece.start();
    }

    /** "Says" and "has said". */
    private static boolean isPresent(Passage p, int cue) {
        int have = p.child(cue, "aux");
        boolean perfect = have >= 0 && WORDS.has("perfect", p.word(have));
        return perfect || p.token(cue).xpos().equals("VBZ");
    }

    /** Another verb that the cue is joined to, before it begins. */
    private static int deed(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        for (int local : p.children(cue)) {
            int child = p.flat(cue, local);
            boolean joined = p.is(child, "conj") && p.isVerb(child) && piece.contains(child) && !p.quoted(child);
            if (joined && child > cue && p.child(child, "cc") >= 0 && p.child(child, "nsubj") < 0) {
                return back(p, p.from(child) > piece.start() ? p.from(child) : child);
            }
        }
        return piece.end();
    }

    /** Steps back over links and marks to the end of what goes before. */
    private static int back(Passage p, int position) {
        int end = position;
        while (end > 0 && (p.isPunctuation(end - 1) && !p.isMark(end - 1) || WORDS.has("links", p.word(end - 1)))) {
            end--;
        }
        return end;
    }

    /** A day right after the cue is when it was said, not what. */
    private static Span afterDay(Passage p, Said said, Span piece) {
        boolean day = piece.start() == said.saying().cue() + 1 && Weekday.isDay(p.word(piece.start()));
        return day && piece.length() > 3 ? new Span(piece.start() + 1, piece.end()) : piece;
    }

    /** Whoever is told stands before what is told, however the sentence was parsed: "informed Orlin the gates were shut". */
    private static Span afterHearer(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean tells = Speech.usual(p.token(cue).lemma()).equals("tell") && piece.start() == cue + 1;
        int at = piece.start();
        while (tells && at < piece.end() && isHearer(p, at)) {
            at++;
        }
        boolean clause = at > piece.start() && at + 3 < piece.end() && beginsClause(p, at);
        return clause ? new Span(at, piece.end()) : piece;
    }

    private static boolean isHearer(Passage p, int at) {
        boolean name = p.token(at).upos().equals("PROPN") && !Weekday.isDay(p.word(at));
        return !p.quoted(at) && (name || Hearers.isPress(p.token(at).lemma()));
    }

    private static boolean beginsClause(Passage p, int at) {
        String upos = p.token(at).upos();
        return upos.equals("DET") || upos.equals("PRON") || upos.equals("SCONJ") || p.opens(at);
    }
}
