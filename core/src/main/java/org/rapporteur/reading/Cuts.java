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

    private static final int NEAR = 8;

    private Cuts() {}

    static List<Said> all(Passage p, List<Said> found) {
        List<Said> out = new ArrayList<>();
        for (Said said : found) {
            List<Span> pieces = new ArrayList<>();
            for (Span piece : said.pieces()) {
                boolean aside = isAside(p, said, piece, found)
                        || isContrast(p, piece)
                        || isOfSpeaker(p, said.saying(), piece)
                        || Anonymity.is(p.tree(piece.start()), p.local(piece.start()));
                if (pieces.isEmpty() || !aside && PressTag.press(p, piece.start() - 1) < 0) {
                    pieces.add(afterHearer(
                            p, said, afterDay(p, said, Others.behindDash(p, said, cut(p, said, piece, found), found))));
                }
            }
            out.add(new Said(said.saying(), pieces, said.sure()));
        }
        out.replaceAll(said -> Cited.whole(p, said, out));
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

    /** "It failed, said the envoy to the talks, Ada Lind.": a phrase without a verb behind who speaks tells of him. */
    private static boolean isOfSpeaker(Passage p, Saying saying, Span piece) {
        int at = piece.start();
        boolean behind = saying.cue() < saying.voice()
                && saying.voice() < at
                && p.order(at) == p.order(saying.cue())
                && !p.quoted(at);
        boolean next = behind && p.token(at).upos().equals("ADP") && !p.isPunctuation(at - 1);
        boolean noun = behind && p.token(at).isUpos("DET", "ADJ", "NOUN", "PROPN");
        boolean phrase = next || noun;
        for (int i = at; phrase && i < piece.end(); i++) {
            phrase = !p.token(i).isUpos("VERB", "AUX");
        }
        return phrase;
    }

    /** Another source behind the tag: ", the Red Cross said, while the ministry puts the toll at 14". */
    private static boolean isContrast(Passage p, Span piece) {
        int verb =
                WORDS.has("contrast", p.word(piece.start())) && !p.quoted(piece.start()) ? p.head(piece.start()) : -1;
        return verb >= 0
                && p.child(verb, "nsubj") >= 0
                && (Choices.isListed(p, verb) || Tally.is(p.tree(verb), p.local(verb)));
    }

    /** A gerund that names what the speaker leans on: ", citing intelligence". */
    static boolean isCiting(Passage p, int cue) {
        return WORDS.has("citing", p.word(cue));
    }

    /** Whether the word is that of "according to" or of what rewriters put for it. */
    static boolean isSource(String word) {
        return WORDS.has("sources", word);
    }

    private static Span cut(Passage p, Said said, Span whole, List<Said> found) {
        Span piece = thing(p, said, whole);
        int end = Unfinished.end(p, said, piece, found);
        for (Said other : found) {
            int cue = other.saying().cue();
            boolean inside = other != said && piece.start() < cue && cue < end && !p.quoted(cue);
            if (inside && isSecond(p, said, other, piece)) {
                end = Math.min(end, back(p, cue));
            } else if (inside && Others.isReporters(p, said, other, piece)) {
                end = Math.min(end, back(p, Others.begin(p, said, other, piece)));
            }
        }
        Span rest = shorter(p, piece, Math.min(end, ownQuote(p, said, piece, found)));
        rest = shorter(p, rest, title(p, said, rest));
        rest = shorter(p, rest, Afterwords.source(p, rest));
        rest = shorter(p, rest, Afterwords.press(p, rest));
        rest = shorter(p, rest, Afterwords.silence(p, rest));
        rest = shorter(p, rest, Afterwords.clock(p, said, rest));
        rest = shorter(p, rest, Afterwords.despite(p, said, rest));
        rest = shorter(p, rest, Afterwords.occasion(p, said, rest));
        rest = shorter(p, rest, MainClause.before(p, said, rest));
        rest = shorter(p, rest, Marks.reporters(p, said, rest));
        rest = shorter(p, rest, Afterwords.contrast(p, said, rest));
        rest = shorter(p, rest, Afterwords.participle(p, said, rest));
        return negated(p, said, Marks.whole(p, said, shorter(p, rest, Afterwords.deed(p, said, rest))));
    }

    /** "The gates were shut, Secretary of Water Ada Lind said": a title before its name belongs to the speaker. */
    private static int title(Passage p, Said said, Span piece) {
        int end = piece.end();
        int voice = said.saying().voice();
        boolean runsOn = voice >= end && said.saying().cue() > voice && !p.isPunctuation(end) && !p.quoted(end - 1);
        int at = end;
        boolean office = false;
        while (runsOn && at > piece.start() + 2 && isTitle(p, at - 1)) {
            at--;
            office |= OfficeWord.of(p.word(at)).isPresent();
        }
        return office && p.word(at - 1).equals(",") ? at - 1 : end;
    }

    private static boolean isTitle(Passage p, int at) {
        String upos = p.token(at).upos();
        return upos.equals("PROPN")
                || upos.equals("NOUN")
                || upos.equals("ADJ")
                || p.word(at).equals("of");
    }

    /** "Promised not to start": without the "not" it is the contrary. */
    private static Span negated(Passage p, Said said, Span piece) {
        int before = piece.start() - 1;
        boolean not =
                before > said.saying().cue() && p.word(piece.start()).equals("to") && Polarity.isNot(p.word(before));
        return not ? new Span(before, piece.end()) : piece;
    }

    /** The piece up to an end, if that leaves two words or a noun. */
    private static Span shorter(Passage p, Span piece, int end) {
        int words = end - piece.start();
        boolean enough =
                words > 1 || words == 1 && p.token(piece.start()).upos().equals("NOUN");
        return enough ? new Span(piece.start(), end) : piece;
    }

    /** A cue of the same speaker, or one that names a source, within what was said. */
    private static boolean isSecond(Passage p, Said said, Said other, Span piece) {
        int cue = other.saying().cue();
        if (WORDS.has("sources", p.word(cue))) {
            return other.pieces().stream().anyMatch(own -> own.overlaps(piece) && own.start() < cue);
        }
        int voice = said.saying().voice();
        boolean before = other.pieces().get(0).start() > cue
                && !isGoverned(p, cue)
                && !isPast(p, said, other)
                && !goesOn(p, cue, piece);
        return before
                && voice >= 0
                && other.saying().voice() == voice
                && voice < said.saying().cue();
    }

    /** "Said that Dravenia had moved guns and planned to move more": what the doer of the verb before it plans. */
    static boolean goesOn(Passage p, int cue, Span piece) {
        boolean joined = cue < p.size()
                && p.is(cue, "conj")
                && piece.contains(p.head(cue))
                && p.word(cue - 1).equals("and");
        return joined && p.word(cue + 1).equals("to") && p.child(cue, "xcomp") > cue;
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
                || p.word(p.child(cue, "aux")).equals("had")
                || Voicing.underHad(p, cue) > said.saying().cue();
        return !p.word(said.saying().cue() - 1).equals("had") && older;
    }

    /** Steps back over links and marks to the end of what goes before. */
    static int back(Passage p, int position) {
        int end = position;
        while (end > 0 && (p.isPunctuation(end - 1) && !p.isMark(end - 1) || WORDS.has("links", p.word(end - 1)))) {
            end--;
        }
        return end;
    }

    /** "We reject the vote announced by the ministry": the ministry announced no more than the vote. */
    private static Span thing(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean described =
                p.is(cue, "acl") && p.token(cue).xpos().equals("VBN") && piece.end() <= cue && !p.quoted(cue);
        int noun = described ? p.head(cue) : -1;
        boolean inside = noun >= 0 && piece.start() < p.from(noun) && p.from(noun) < piece.end();
        return inside ? new Span(p.from(noun), piece.end()) : contrasted(p, cue, piece);
    }

    /** "It opens on Friday, not on Thursday as the ministry announced": the ministry announced Thursday. */
    private static Span contrasted(Passage p, int cue, Span piece) {
        int as = cue - 1;
        while (as > cue - NEAR && !p.isPunctuation(as) && !p.word(as).equals("as")) {
            as--;
        }
        int not = as - 1;
        while (not > as - NEAR && not > piece.start() && !p.isPunctuation(not) && !Polarity.isNot(p.word(not))) {
            not--;
        }
        boolean found = piece.end() <= cue
                && p.word(as).equals("as")
                && not > piece.start()
                && not < as - 1
                && Polarity.isNot(p.word(not))
                && p.word(not - 1).equals(",");
        return found ? new Span(not + 1, as) : piece;
    }

    /** "Farmers spoke of fear. "It shook," said Lena Karst.": the end of the sentence before a quotation that another cue has. */
    private static int ownQuote(Passage p, Said said, Span piece, List<Said> found) {
        int first = p.sentenceEnd(piece.start());
        boolean over = piece.end() > first && first < p.size() && p.opens(first) && !p.quoted(first - 1);
        boolean own = over
                && found.stream()
                        .map(Said::saying)
                        .anyMatch(other -> p.order(other.cue()) == p.order(first)
                                && !p.quoted(other.cue())
                                && other.voice() >= 0
                                && other.cue() != said.saying().cue());
        return own && p.order(said.saying().cue()) == p.order(piece.start()) ? first : p.size();
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
        boolean audience = at == piece.start()
                && tells
                && Hearers.isAudience(p.token(at).lemma())
                && p.word(at + 1).equals("that");
        at = audience ? at + 1 : at;
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
