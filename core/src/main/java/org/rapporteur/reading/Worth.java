package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * What is worth a line in the record. "Orlin repeated that on Friday" and "issued a statement" tell nothing of what was
 * said; a few words without a verb that the models are not sure of are a fragment three times in four. Who closes a sentence with "Marek
 * said" said what goes before, however unsure it is where that begins.
 */
final class Worth {
    private static final WordSets WORDS = WordSets.of(Worth.class, "saying.tsv");
    /** What is less sure than this is right one time in twenty. */
    private static final double LEAST = 0.23;

    private static final double FRAGMENT = 0.65;
    private static final int FEW = 4;

    private Worth() {}

    static boolean has(Passage p, Said said) {
        if (said.pieces().stream().allMatch(piece -> isEmpty(p, piece) || isWhere(p, piece))) {
            return false;
        }
        double sure = said.sure();
        int cue = said.saying().cue();
        boolean clear = !p.quoted(cue) && (Tail.of(p, cue) >= 0 || Idioms.isAdding(p, cue) || Idioms.isClause(p, cue));
        boolean counts = Idioms.isCounting(p, cue) || isNaming(p, cue);
        boolean told = isSure(said) || clear || counts;
        boolean whole = counts || sure >= FRAGMENT || !isFragment(p, said);
        if (isHeckle(p, cue) || isNoted(p, cue) || isAnybody(p, said.saying())) {
            return false;
        }
        return told && whole && !isBlow(p, said) && !isTopic(p, said) && !isReception(p, cue) && !isTalk(p, said);
    }

    /** "Called it a provocation": what somebody makes of a thing. */
    private static boolean isNaming(Passage p, int cue) {
        return p.token(cue).lemma().equals("call") && p.child(cue, "obj") > cue && p.child(cue, "xcomp") > cue;
    }

    /** "You apologize for things that happened": anybody does. */
    private static boolean isAnybody(Passage p, Saying saying) {
        return saying.voice() >= 0
                && p.word(saying.voice()).equals("you")
                && p.token(saying.cue()).xpos().equals("VBP");
    }

    /** "Told lawmakers to shouts of “shame”": others shout. */
    private static boolean isHeckle(Passage p, int cue) {
        boolean noun = p.token(cue).upos().equals("NOUN")
                && WORDS.has("heckles", p.token(cue).lemma());
        return noun && p.word(p.from(cue)).matches("to|amid|over|through|with|by");
    }

    /** "Took note of the offer": nothing is said. */
    private static boolean isNoted(Passage p, int cue) {
        return p.token(cue).upos().equals("NOUN")
                && p.word(cue).equals("note")
                && p.word(cue + 1).equals("of");
    }

    /** "Drones attacked a depot": what is no person strikes no one with words. */
    private static boolean isBlow(Passage p, Said said) {
        int voice = said.saying().voice();
        boolean thing = voice >= 0
                && p.token(voice).upos().equals("NOUN")
                && OfficeWord.of(p.token(voice).lemma()).isEmpty();
        return thing
                && WORDS.has("blows", p.token(said.saying().cue()).lemma())
                && said.pieces().stream().noneMatch(piece -> isQuoted(p, piece));
    }

    private static boolean isQuoted(Passage p, Span piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            if (p.quoted(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Spoke with Orlin", "spoke again last week": whom somebody spoke to or when, and nothing of what was said. */
    private static boolean isTalk(Passage p, Said said) {
        boolean talk = WORDS.has("talks", p.token(said.saying().cue()).lemma());
        for (Span piece : said.pieces()) {
            boolean partner =
                    WORDS.has("partners", p.word(piece.start() - 1)) || WORDS.has("partners", p.word(piece.start()));
            boolean times = true;
            if (talk && p.word(piece.start() - 1).equals("for") && isWhile(p, piece)) {
                return true;
            }
            for (int at = piece.start(); talk && at < piece.end(); at++) {
                talk = !p.quoted(at) && !p.isVerb(at) && !p.token(at).upos().equals("AUX");
                times &= p.isPunctuation(at) || WORDS.has("times", p.word(at));
            }
            talk &= partner || times;
        }
        return talk;
    }

    /** "Spoke for almost two hours": how long. */
    private static boolean isWhile(Passage p, Span piece) {
        for (int at = piece.start(); at < Math.min(piece.end(), piece.start() + FEW); at++) {
            if (WORDS.has("whiles", p.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Anden welcomed the two ministers", "recalled its ambassador", "released a fisherman": deeds, and nothing that is said. */
    private static boolean isReception(Passage p, int cue) {
        int freed = WORDS.has("freeing", Stems.of(p.token(cue))) ? p.child(cue, "obj") : Choices.NONE;
        if (freed >= 0 && !p.quoted(freed) && isPerson(p.token(freed).lemma()) || isCalled(p, cue)) {
            return true;
        }
        int guest = WORDS.has("welcoming", Stems.of(p.token(cue))) ? p.child(cue, "obj") : Choices.NONE;
        return guest >= 0 && WORDS.has("guests", p.token(guest).lemma());
    }

    /** "Called his council on Monday", "called the chamber to order": who is called, and not what. */
    private static boolean isCalled(Passage p, int cue) {
        int object = Stems.of(p.token(cue)).equals("call") ? p.child(cue, "obj") : Choices.NONE;
        boolean named = object > cue && p.child(cue, "xcomp", "ccomp", "iobj") >= 0;
        for (int at = object; at > cue && !named && at < p.sentenceEnd(cue); at++) {
            named = p.quoted(at) || p.is(at, "appos");
        }
        return object > cue
                && !named
                && (isPerson(p.token(object).lemma())
                        || WORDS.has("called", p.token(object).lemma()));
    }

    private static boolean isPerson(String noun) {
        return OfficeWord.of(noun).isPresent()
                || WORDS.has("guests", noun)
                || Deeds.english().isA(noun, "prisoner")
                || Deeds.english().isA(noun, "people");
    }

    /** Without the pieces that only point, where another says more; "among them, Marek said, was a demand" needs both. */
    static Said trimmed(Passage p, Said said) {
        List<Span> full = said.pieces().stream()
                .filter(piece -> !isEmpty(p, piece) && !isWhere(p, piece))
                .toList();
        boolean fronted = !full.isEmpty()
                && full.get(0).start() == said.saying().cue() + 2
                && p.token(full.get(0).start()).isXpos("VBD", "VBZ", "VBP");
        return full.isEmpty() || fronted || full.size() == said.pieces().size()
                ? said
                : new Said(said.saying(), full, said.sure());
    }

    /** "In a brief statement, it said:": where it was said. */
    private static boolean isWhere(Passage p, Span piece) {
        int last = piece.end() - 1;
        boolean where = p.token(piece.start()).upos().equals("ADP")
                && piece.start() == p.sentenceStart(last)
                && !p.quoted(last)
                && (p.word(last).equals("statement")
                        || Setting.isOccasion(p.token(last).lemma()));
        for (int at = piece.start() + 1; where && at < last; at++) {
            where = p.token(at).isUpos("DET", "ADJ", "NOUN", "PROPN", "PUNCT")
                    || p.token(at).xpos().equals("PRP$");
        }
        return where;
    }

    /** Whether it can stand without another reason. */
    static boolean isSure(Said said) {
        return said.sure() >= LEAST;
    }

    private static boolean isFragment(Passage p, Said said) {
        int words = 0;
        for (Span piece : said.pieces()) {
            for (int at = piece.start(); at < piece.end(); at++) {
                boolean clause = p.quoted(at) || p.token(at).upos().equals("AUX") || isVerb(p, piece, at);
                words += clause ? FEW + 1 : p.isPunctuation(at) ? 0 : 1;
            }
        }
        return words <= FEW;
    }

    /** A verb that more follows than its own "to": in "denied giving an order" the gerund is the deed. */
    private static boolean isVerb(Passage p, Span piece, int at) {
        boolean gerund = p.isVerb(at) && p.token(at).xpos().equals("VBG") && piece.length() > 2;
        return p.isVerb(at) && at > piece.start() || gerund;
    }

    /** "Discussed the crisis", "addressed a question", "discussed funds frozen in Lyssa": what was spoken of, and nothing that was said of it. */
    private static boolean isTopic(Passage p, Said said) {
        String lemma = p.token(said.saying().cue()).lemma();
        boolean topic = WORDS.has("topics", lemma);
        for (Span piece : said.pieces()) {
            for (int at = piece.start(); topic && at < piece.end(); at++) {
                boolean frozen = p.is(at, "acl") && p.token(at).xpos().equals("VBN");
                boolean clause = p.isVerb(at) && !frozen || p.token(at).upos().equals("AUX");
                topic = p.quoted(at) ? lemma.equals("discuss") : !clause;
            }
        }
        return topic;
    }

    private static boolean isMonth(Passage p, int at) {
        return CalendarDay.isMonth(p.tree(at), p.local(at));
    }

    /** Words that only point, an owner without what is his, or a noun of speech and no more. */
    private static boolean isEmpty(Passage p, Span piece) {
        boolean points = true;
        boolean clause = false;
        for (int at = piece.start(); at < piece.end(); at++) {
            String upos = p.token(at).upos();
            clause |= upos.equals("VERB") || upos.equals("AUX");
            boolean pointer = List.of("PRON", "DET", "ADP", "SCONJ", "ADV").contains(upos);
            points &= !p.quoted(at) && (pointer || p.isPunctuation(at) || Weekday.isDay(p.word(at)) || isMonth(p, at));
        }
        boolean owner = p.token(piece.end() - 1).xpos().equals("POS") && !p.quoted(piece.start()) && !clause;
        return points || owner || Utterance.isBare(p, piece.start(), piece.end());
    }
}
