package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * Cuts what was said where the reporter speaks again: before a second cue of the same speaker (", adding that"), before
 * "according to", before another deed of the speaker ("but declined to go into details"), after a day that belongs to the
 * cue ("said Monday the gates were shut").
 */
final class Cuts {
    private static final Set<String> SOURCES = Set.of("according", "accordance", "keeping");
    private static final Set<String> LINKS =
            Set.of("and", "but", "while", "also", "then", "however", "even", "in", "though", "although", "whereas");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");
    private static final Set<String> JOINTS = Set.of("and", "but", "while");
    private static final Set<String> PERFECT = Set.of("has", "have");
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> CONCEDING = Set.of("though", "although", "while", "whereas");

    private Cuts() {}

    static List<Said> all(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said said : found) {
            List<Span> pieces = new ArrayList<>();
            for (Span piece : said.pieces()) {
                if (pieces.isEmpty() || !isAside(p, said, piece, found) && PressTag.press(p, piece.start() - 1) < 0) {
                    pieces.add(afterHearer(p, said, afterDay(p, said, cut(p, said, piece, found))));
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
        return CITING.contains(p.word(cue));
    }

    /** Whether the word is that of "according to" or of what rewriters put for it. */
    static boolean isSource(String word) {
        return SOURCES.contains(word);
    }

    private static Span cut(Passage p, Said said, Span piece, List<Said> found) {
        int end = grown(p, said, piece);
        for (Said other : found) {
            int cue = other.saying().cue();
            boolean inside = other != said && piece.start() < cue && cue < end && !p.quoted(cue);
            if (inside && isSecond(p, said, other, piece)) {
                end = Math.min(end, back(p, cue));
            } else if (inside && isReporters(p, said, other, piece)) {
                end = Math.min(end, back(p, other.saying().block(p)));
            }
        }
        Span rest = shorter(piece, end);
        rest = shorter(rest, source(p, rest));
        rest = shorter(rest, press(p, rest));
        return shorter(rest, deed(p, said, rest));
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
                && CONCEDING.contains(p.word(mark))
                && p.word(mark - 1).equals(",");
    }

    /** The piece up to an end, if that leaves two words. */
    private static Span shorter(Span piece, int end) {
        return end - piece.start() < 2 ? piece : new Span(piece.start(), end);
    }

    /** A subject without its verb goes on behind the clause about it: "said the dam, which is old, was safe". */
    private static int grown(Passage p, Said said, Span piece) {
        boolean noun = piece.start() > said.saying().cue() && piece.length() < 6;
        for (int at = piece.start(); at < piece.end(); at++) {
            noun &= !p.isVerb(at) && !p.quoted(at) && !p.token(at).upos().equals("AUX");
        }
        boolean clause = noun && p.word(piece.end()).equals(",") && RELATIVE.contains(p.word(piece.end() + 1));
        int end = p.sentenceEnd(piece.start());
        while (clause && end > piece.end() && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        return clause ? end : piece.end();
    }

    /** The cue and speaker of all that goes before, at the end of the sentence: "…, a spokesman said." */
    private static boolean isLast(Passage p, Said said, Said other, Span piece) {
        int block = other.saying().block(p);
        boolean after = other.pieces().get(0).end() <= block
                && other.saying().voice() != said.saying().voice();
        boolean comma = block > piece.start() && p.word(block - 1).equals(",");
        return after
                && comma
                && other.saying().cue() + 3 >= p.sentenceEnd(other.saying().cue());
    }

    /** ", according to" or what rewriters put for it, outside quotations. */
    private static int source(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end(); at++) {
            boolean link = p.word(at + 1).equals("to") || p.word(at + 1).equals("with");
            if (SOURCES.contains(p.word(at)) && link && !p.quoted(at)) {
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

    /** A cue of the same speaker, or one that names a source, within what was said. */
    private static boolean isSecond(Passage p, Said said, Said other, Span piece) {
        int cue = other.saying().cue();
        if (SOURCES.contains(p.word(cue))) {
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

    /** "Said that … and had demanded": the older tense is part of what was said. */
    private static boolean isPast(Passage p, Said said, Said other) {
        return !p.word(said.saying().cue() - 1).equals("had")
                && p.word(other.saying().cue() - 1).equals("had");
    }

    /**
     * Two main clauses of one tense: in "Orlin has said the dam is safe, and Dravenia has accused Halvoria of …" the
     * second is the reporter's.
     */
    private static boolean isMainClause(Passage p, Said said, Said other, Span piece) {
        int block = other.saying().block(p);
        boolean joined = block > piece.start() + 2
                && JOINTS.contains(p.word(block - 1))
                && p.word(block - 2).equals(",");
        int have = p.child(said.saying().cue(), "aux");
        int too = p.child(other.saying().cue(), "aux");
        boolean perfect = have >= 0 && too >= 0 && PERFECT.contains(p.word(have)) && PERFECT.contains(p.word(too));
        return joined && perfect && said.saying().cue() < piece.start();
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
        while (end > 0 && (p.isPunctuation(end - 1) && !p.isMark(end - 1) || LINKS.contains(p.word(end - 1)))) {
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
