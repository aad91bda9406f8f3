package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Where what was said cannot have ended yet: behind a subject without its verb ("said the dam, which is old, | was safe"),
 * behind a word of telling without what was told ("said Marek had told allies | in a letter that the gates would open"),
 * before the name of somebody by his office ("wrote to the president, | Viktor Hale, to ask for help"), before an aside between
 * dashes, before what he had said besides.
 */
final class Unfinished {
    private static final WordSets WORDS = WordSets.of(Unfinished.class, "cuts.tsv");

    private static final int LONGEST = 6;
    private static final int ASIDE = 16;

    private Unfinished() {}

    /** One past the last word that must belong to the piece. */
    static int end(Passage p, Said said, Span piece, List<Said> found) {
        boolean behind = piece.start() > said.saying().cue() && !p.quoted(piece.end() - 1);
        boolean open = behind
                && (isBareSubject(p, piece)
                        || isUntold(p, piece)
                        || isBeforeName(p, piece.end())
                        || isBetweenDashes(p, piece.end())
                        || isUncharged(p, said, piece)
                        || isAddition(p, piece)
                        || Cuts.goesOn(p, piece.end() + 1, piece));
        open |= piece.start() > said.saying().cue() && (isShared(p, piece) || isDescribed(p, said, piece));
        int end = p.sentenceEnd(piece.start());
        while (open && end > piece.end() && p.isPunctuation(end - 1) && !p.isMark(end - 1)) {
            end--;
        }
        return open && end > piece.end() ? end : behind ? joined(p, piece, found) : piece.end();
    }

    /** The end of what the same speaker within the piece had said too: "said Marek had urged calm | and warned that". */
    private static int joined(Passage p, Span piece, List<Said> found) {
        int end = piece.end();
        for (Said other : found) {
            int cue = other.saying().cue();
            boolean next = cue >= end && cue <= end + 2 && piece.contains(Voicing.underHad(p, cue));
            int last = other.pieces().get(other.pieces().size() - 1).end();
            end = next ? Math.max(end, last) : end;
        }
        return end;
    }

    /** A noun with no verb yet, before a clause about it or before its own verb. */
    private static boolean isBareSubject(Passage p, Span piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            if (p.isVerb(at) || p.quoted(at) || p.token(at).upos().equals("AUX")) {
                return false;
            }
        }
        boolean comma = p.word(piece.end()).equals(",");
        int next = comma ? piece.end() + 1 : piece.end();
        boolean relative = comma && piece.length() < 6 && WORDS.has("relative", p.word(next));
        int subject = p.isVerb(next) ? p.child(next, "nsubj") : Choices.NONE;
        return relative || subject >= 0 && piece.contains(subject) || comma && isApposed(p, piece);
    }

    /** "Said that Merrin, a river port since 1900, | wanted more barges". */
    private static boolean isApposed(Passage p, Span piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            boolean subject = p.is(at, "nsubj") && p.head(at) > piece.end();
            if (subject && p.child(at, "appos") > piece.end()) {
                return true;
            }
        }
        return false;
    }

    /** A word of telling in the piece whose clause lies behind it. */
    private static boolean isUntold(Passage p, Span piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            boolean tells = p.isVerb(at) && !p.quoted(at) && Choices.isListed(p, at);
            int clause = tells ? p.child(at, "ccomp") : Choices.NONE;
            if (clause >= piece.end() && p.from(clause) <= piece.end() + LONGEST) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is accused, before what of: "accused Orlin, “a man of the past,” | of shutting the gates". */
    private static boolean isUncharged(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean accuses =
                Speech.act(p.token(cue).lemma()).filter("accuse"::equals).isPresent();
        boolean name = accuses && piece.start() == cue + 1 && piece.length() < LONGEST;
        int at = piece.end();
        while (name && at < p.sentenceEnd(cue) && (p.isPunctuation(at) || p.quoted(at))) {
            at++;
        }
        boolean charge = p.word(at).equals("of") || p.word(at).equals("for");
        return name && charge && at + 1 < p.size() && p.token(at + 1).xpos().equals("VBG");
    }

    /** "Described the talks | as “a farce”": what something is described as belongs to it. */
    private static boolean isDescribed(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        return p.isVerb(cue)
                && WORDS.has("describing", p.token(cue).lemma())
                && p.word(piece.end()).equals("as")
                && !p.quoted(piece.end())
                && piece.end() < p.sentenceEnd(cue);
    }

    /** "It would be a mistake | and would cost lives": a second modal without a subject of its own. */
    private static boolean isShared(Passage p, Span piece) {
        int at = p.closes(piece.end()) ? piece.end() + 1 : piece.end();
        boolean modal = (p.word(at).equals("and") || p.word(at).equals("or")) && WORDS.has("modals", p.word(at + 1));
        for (int i = piece.start(); modal && i < piece.end(); i++) {
            if (WORDS.has("modals", p.word(i)) && !p.quoted(i)) {
                return p.child(p.head(at + 1), "nsubj") < 0;
            }
        }
        return false;
    }

    /** ", as well as", "in addition to" behind an object that is not a clause of its own. */
    private static boolean isAddition(Passage p, Span piece) {
        int at = p.word(piece.end()).equals(",") ? piece.end() + 1 : piece.end();
        boolean also = p.word(at).equals("as")
                && p.word(at + 1).equals("well")
                && p.word(at + 2).equals("as");
        boolean more = p.word(at).equals("in")
                && p.word(at + 1).equals("addition")
                && p.word(at + 2).equals("to");
        return (also || more) && !p.isVerb(at + 3);
    }

    /** An aside between dashes, with the rest of the clause behind it: "help | — though no soldiers — if it came to war". */
    private static boolean isBetweenDashes(Passage p, int end) {
        boolean opens = end < p.size() && isDash(p, end) && !p.quoted(end);
        int limit = opens ? Math.min(p.sentenceEnd(end) - 2, end + ASIDE) : 0;
        for (int at = end + 2; at < limit; at++) {
            if (isDash(p, at)) {
                return p.isVerb(at + 1) || p.token(at + 1).upos().equals("AUX") || WORDS.has("rest", p.word(at + 1));
            }
        }
        return false;
    }

    private static boolean isDash(Passage p, int at) {
        return p.isDash(at) || p.isHyphenApart(at);
    }

    /** ", Viktor Hale, to": a name between commas with more to come. */
    private static boolean isBeforeName(Passage p, int end) {
        int at = end + 1;
        while (at < p.size() && p.token(at).upos().equals("PROPN")) {
            at++;
        }
        boolean name = p.word(end).equals(",") && at > end + 1 && p.word(at).equals(",");
        return name
                && p.word(at + 1).equals("to")
                && OfficeWord.of(p.word(end - 1)).isPresent();
    }
}
