package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * The speaker where the shape of the sentence leaves no choice: in ", press secretary Nadia Brandt said." and ", said
 * Nadia Brandt." the last phrase speaks, in "Corvania's Hale said" the person and not the state, in "Marek told reporters
 * that …, but added that" the second cue has the speaker of the first.
 */
final class Voicing {
    private static final WordSets WORDS = WordSets.of(Voicing.class, "saying.tsv");

    private Voicing() {}

    /** The speaker of a cue whose likeliest one is {@code voice}, after the cues {@code before} it. */
    static int of(Passage p, int cue, int voice, List<Said> before) {
        int tail = p.quoted(cue) ? Choices.NONE : Tail.of(p, cue);
        if (tail >= 0) {
            return owned(p, tail);
        }
        if (Idioms.isNaming(p, cue)) {
            return owned(p, first(p, cue, voice));
        }
        if (isHearer(p, cue, voice)) {
            return owned(p, teller(p, cue));
        }
        if (isMany(p, cue, voice)) {
            return owned(p, p.child(p.head(cue), "nsubj"));
        }
        if (p.token(cue).xpos().equals("VBG") && WORDS.has("part", p.word(cue - 1))) {
            return cue - 1;
        }
        int one = oneOf(p, cue, voice);
        if (one >= 0) {
            return one;
        }
        int had = hadToo(p, cue);
        if (had >= 0) {
            return owned(p, had);
        }
        int joined = joined(p, cue, voice, before);
        int teller = isSource(p, voice) ? told(p, cue) : underHad(p, cue);
        if (teller >= 0) {
            return owned(p, p.child(teller, "nsubj"));
        }
        int likely = voice < 0
                ? shared(p, cue)
                : isBare(p, cue, voice) ? p.sentenceStart(cue) : unclosed(p, cue, nearest(p, cue, voice));
        return owned(p, joined >= 0 ? joined : likely);
    }

    /** In "Tolvar denies that Lind and Hale are spies and says", two of whom is told do not "say", but who denies it. */
    private static boolean isMany(Passage p, int cue, int voice) {
        int told = p.is(cue, "conj") ? p.head(cue) : Choices.NONE;
        boolean present = told >= 0
                && p.token(told).xpos().equals("VBZ")
                && p.token(cue).xpos().equals("VBZ");
        int subject = present ? p.child(told, "nsubj") : Choices.NONE;
        boolean many = voice > told
                && (p.is(voice, "conj")
                        || p.child(voice, "conj") >= 0
                        || p.token(voice).xpos().endsWith("S"));
        return subject >= 0 && subject < told && many && Choices.isListed(p, told);
    }

    /** In "the engineers signed it, and one of them, Ada Lind, wrote that" it is not the engineers who wrote. */
    private static int oneOf(Passage p, int cue, int voice) {
        for (int at = cue - 1; voice >= 0 && at > voice + 1 && !p.isVerb(at); at--) {
            boolean count = p.token(at).upos().equals("NUM") && p.word(at + 1).equals("of");
            if (count && p.token(at - 1).upos().equals("CCONJ")) {
                return at;
            }
        }
        return Choices.NONE;
    }

    /** Whether the choice fell on whom a word of telling has behind it: "an aide, speaking in Velden, told the Gazette". */
    private static boolean isHearer(Passage p, int cue, int voice) {
        boolean behind = voice > cue && (p.is(voice, "iobj") || p.is(voice, "obj")) && p.head(voice) == cue;
        return behind && Hearers.mustHear(p.token(cue).lemma());
    }

    /** The subject of such a word, or the noun before what commas part from it; {@link Choices#NONE}. */
    private static int teller(Passage p, int cue) {
        int at = p.child(cue, "nsubj") >= 0 ? p.child(cue, "nsubj") : cue - 1;
        if (p.word(at).equals(",")) {
            at--;
            while (at > p.sentenceStart(cue) && !p.word(at).equals(",")) {
                at--;
            }
            at--;
        }
        return at >= p.sentenceStart(cue) && p.isNominal(at) ? at : Choices.NONE;
    }

    /** "Another, from a country nearby, said": whoever opens the sentence, with a phrase about him before the cue. */
    private static boolean isBare(Passage p, int cue, int voice) {
        int start = p.sentenceStart(cue);
        return start < voice
                && voice < cue
                && p.word(start + 1).equals(",")
                && p.word(cue - 1).equals(",")
                && OneOf.isBare(p.tree(start), p.local(start));
    }

    /** The first subject of the sentence before the cue. */
    private static int first(Passage p, int cue, int otherwise) {
        for (int at = p.sentenceStart(cue); at < cue; at++) {
            if (p.is(at, "nsubj")) {
                return at;
            }
        }
        return otherwise;
    }

    /** "Marek promised help and accused Orlin": a past tense that is joined on has the subject of the verb before. */
    private static int shared(Passage p, int cue) {
        for (int at = cue - 2; isJoined(p, cue) && at > p.sentenceStart(cue) && !p.quoted(at); at--) {
            boolean finite = p.isVerb(at) && p.token(at).xpos().equals("VBD");
            if (finite && p.child(at, "nsubj") >= 0) {
                return p.child(at, "nsubj");
            }
        }
        return Choices.NONE;
    }

    /** "The readout said that Roth had thanked them and had urged them": the subject of what is joined within what is said. */
    private static int hadToo(Passage p, int cue) {
        int first = p.is(cue, "conj") && p.child(cue, "nsubj") < 0 ? p.head(cue) : Choices.NONE;
        boolean had = first >= 0
                && p.is(first, "ccomp")
                && p.word(p.child(cue, "aux")).equals("had")
                && p.word(p.child(first, "aux")).equals("had");
        return had ? p.child(first, "nsubj") : Choices.NONE;
    }

    /** The word of saying with "had" that this one is joined to, "had urged … and warned"; {@link Choices#NONE} for none. */
    static int underHad(Passage p, int cue) {
        int told = told(p, cue);
        return told >= 0 && p.word(told - 1).equals("had") ? told : Choices.NONE;
    }

    /** The word of saying with a subject of its own that this one is joined to. */
    private static int told(Passage p, int cue) {
        for (int at = cue - 2; isJoined(p, cue) && at > p.sentenceStart(cue) && !p.quoted(at); at--) {
            if (p.isVerb(at) && Choices.isListed(p, at) && p.token(at).isXpos("VBD", "VBN")) {
                return p.child(at, "nsubj") >= 0 ? at : Choices.NONE;
            }
        }
        return Choices.NONE;
    }

    /** "According to a readout": who is joined on behind it is not the readout. */
    private static boolean isSource(Passage p, int voice) {
        int from = voice < 0 ? 0 : p.from(voice);
        return voice >= 0
                && (Cuts.isSource(p.word(from)) || Cuts.isSource(p.word(from - 1)) || Cuts.isSource(p.word(from - 2)));
    }

    /** A past tense right behind "and" or "but", without a subject of its own. */
    private static boolean isJoined(Passage p, int cue) {
        boolean past = p.isVerb(cue) && p.token(cue).isXpos("VBD", "VBN");
        boolean joint = p.word(cue - 1).equals("and") || p.word(cue - 1).equals("but");
        return past && joint && !p.quoted(cue) && p.child(cue, "nsubj", "aux") < 0;
    }

    /**
     * The cue's own subject, where the choice fell on one of the same name or into what is told about it: "a guard posted with
     * the envoys called it".
     */
    private static int nearest(Passage p, int cue, int voice) {
        int own = p.child(cue, "nsubj");
        boolean near = own >= 0 && own < cue && voice >= 0;
        boolean told = near && voice > own && isWithinClause(p, voice, own) && p.isNominal(own);
        return near && (told || p.word(own).equals(p.word(voice))) ? own : voice;
    }

    /** "In a note to Envoy Ada Lind, the Water Ministry said": without a comma before the verb it is no apposition. */
    private static int unclosed(Passage p, int cue, int voice) {
        int other = cue - 1;
        boolean open = voice >= 0
                && voice < other
                && p.is(other, "appos")
                && (p.word(p.from(other)).equals(",")
                        || p.word(p.from(other) - 1).equals(","));
        boolean power = open
                && p.token(other).upos().equals("PROPN")
                && OfficeWord.of(p.word(other)).isEmpty();
        return power ? other : voice;
    }

    /** Whether a word belongs to a participle or clause about a noun. */
    private static boolean isWithinClause(Passage p, int at, int noun) {
        boolean clause = false;
        int up = at;
        for (int steps = 0; up >= 0 && up != noun && steps < 6; steps++) {
            clause |= p.is(up, "acl");
            up = p.head(up);
        }
        return clause && up == noun;
    }

    /** Whoever bears the name behind an owner and before a verb, when the choice fell on the owner; "counterpart" for "her". */
    private static int owned(Passage p, int voice) {
        int noun = voice >= 0 && p.token(voice).xpos().equals("PRP$") ? p.head(voice) : Choices.NONE;
        if (noun > voice && p.isNominal(noun)) {
            return noun;
        }
        int ranked = voice < 0 ? Choices.NONE : ranked(p, voice);
        if (ranked >= 0) {
            return ranked;
        }
        boolean owner = voice >= 0 && p.word(voice + 1).equals("'s");
        int last = voice + 1;
        while (owner && last + 1 < p.sentenceEnd(voice) && isName(p, last + 1)) {
            last++;
        }
        return owner && last > voice + 1 && p.isVerb(last + 1) ? voice + 2 : voice;
    }

    /** "Halvorian Army Gen. Ada Lind": whoever has the rank, when the choice fell on the army; {@link Choices#NONE}. */
    private static int ranked(Passage p, int voice) {
        int at = voice + 1;
        while (at + 1 < p.sentenceEnd(voice) && p.token(at).upos().equals("PROPN") && !isRank(p, at)) {
            at++;
        }
        boolean body = Institution.is(p.token(at - 1).form());
        boolean rank = at + 1 < p.sentenceEnd(voice) && isRank(p, at);
        return body && rank && p.token(at + 1).upos().equals("PROPN") ? at + 1 : Choices.NONE;
    }

    private static boolean isRank(Passage p, int at) {
        return OfficeWord.isCourtesy(p.tree(at), p.local(at));
    }

    private static boolean isName(Passage p, int at) {
        boolean proper =
                p.token(at).upos().equals("PROPN") && OfficeWord.of(p.word(at)).isEmpty();
        return proper && !Institution.is(p.token(at).form());
    }

    /** The speaker of the cue before, when the choice fell into what that cue reports. */
    private static int joined(Passage p, int cue, int voice, List<Said> before) {
        boolean joint = p.isVerb(cue)
                && WORDS.has("joints", p.word(cue - 1))
                && p.token(cue).xpos().equals("VBD");
        for (int i = before.size() - 1; joint && i >= 0; i--) {
            Said said = before.get(i);
            int first = said.saying().cue();
            boolean earlier = p.order(first) == p.order(cue) && first < cue;
            boolean outside = earlier && !p.quoted(first) && !Cuts.isSource(p.word(first));
            if (outside && voice > first && said.saying().voice() >= 0) {
                return said.saying().voice();
            }
        }
        return Choices.NONE;
    }
}
