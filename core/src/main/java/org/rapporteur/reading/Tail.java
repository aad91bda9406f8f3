package org.rapporteur.reading;

/**
 * The cue and speaker that close a sentence: ", press secretary Nadia Brandt said.", ", said Nadia Brandt on Tuesday.", ", they
 * conceded." What stands before them is theirs from its beginning, whatever its words look like.
 */
final class Tail {
    private static final int LONGEST = 14;

    private Tail() {}

    /** The head of the phrase that fills, with the cue, the end of the sentence; {@link Choices#NONE} where none does. */
    static int of(Passage p, int cue) {
        if (!p.isVerb(cue) || !Choices.isListed(p, cue)) {
            return Choices.NONE;
        }
        if (isBrief(p, cue)) {
            return cue - 1;
        }
        int phrase = beside(p, cue);
        int before = phrase;
        while (before > p.sentenceStart(cue) && (isPhrase(p, before - 1) || isOf(p, before - 1))) {
            before--;
        }
        boolean last = isEnd(p, Hearers.mustHear(p.token(cue).lemma()) ? hearer(p, cue) : cue + 1);
        boolean apart = before > p.sentenceStart(cue) + 2 && isBound(p, before - 1);
        if (last && apart && before < phrase) {
            return head(p, before, phrase);
        }
        boolean inverted = cue > p.sentenceStart(cue) && isBound(p, cue - 1) && !hasSubject(p, cue);
        int end = cue + 1;
        while (end < p.sentenceEnd(cue) && isPhrase(p, end)) {
            end++;
        }
        return inverted && end > cue + 1 && isEnd(p, end) ? head(p, cue + 1, end) : Choices.NONE;
    }

    /** One past whoever is told: "…, the envoy told parliament on Monday". */
    private static int hearer(Passage p, int cue) {
        int at = cue + 1;
        while (at < p.sentenceEnd(cue) && isPhrase(p, at)) {
            at++;
        }
        return at;
    }

    /** Behind its subject and an apposition it is not turned round, nor is "told" ever: "the envoy, Ellen Wray, condemned the raid". */
    private static boolean hasSubject(Passage p, int cue) {
        int subject = p.child(cue, "nsubj");
        int comma = cue - 2;
        while (comma > subject && !p.word(comma).equals(",")) {
            comma--;
        }
        return subject >= 0 && comma > subject || Hearers.mustHear(p.token(cue).lemma());
    }

    /** ", they conceded." at the end of a sentence. */
    static boolean isBrief(Passage p, int cue) {
        int first = p.sentenceStart(cue);
        return p.isVerb(cue)
                && cue > first + 3
                && !p.quoted(cue)
                && Choices.isListed(p, cue)
                && Pronouns.isPersonal(p.tree(cue), p.local(cue - 1))
                && isBound(p, cue - 2)
                && isEnd(p, cue + 1);
    }

    /**
     * Where begins what ", officials said." and ", according to officials." close: words without a verb are no more than the end
     * of their sentence, which is all said.
     */
    static int whole(Passage p, Saying saying, int from, int to) {
        int cue = saying.cue();
        boolean closes = Cuts.isSource(p.word(cue)) ? isSourceLast(p, saying) : !p.quoted(cue) && of(p, cue) >= 0;
        boolean before = closes && to <= saying.block(p) && p.order(from) == p.order(cue);
        for (int at = from; before && at < to; at++) {
            before = !p.quoted(at) && !p.token(at).upos().equals("AUX") && !isFinite(p, at);
        }
        return before ? p.sentenceStart(cue) : from;
    }

    private static boolean isFinite(Passage p, int at) {
        return p.isVerb(at)
                && p.token(at).xpos().startsWith("VB")
                && !p.token(at).isXpos("VBN", "VBG", "VB");
    }

    /** Nothing follows the source but its own phrase. */
    private static boolean isSourceLast(Passage p, Saying saying) {
        int at = saying.cue() + 2;
        while (at < p.sentenceEnd(saying.cue()) && isPhrase(p, at) || p.word(at).equals("and")) {
            at++;
        }
        return saying.voice() > saying.cue() && saying.voice() < at && isEnd(p, at);
    }

    /** The end of the title before a name between commas in front of the cue, "its secretary, Edda Roy, said"; else the cue. */
    private static int beside(Passage p, int cue) {
        int at = cue - 2;
        while (at > p.sentenceStart(cue) && p.token(at).upos().equals("PROPN")) {
            at--;
        }
        boolean name = p.word(cue - 1).equals(",") && at < cue - 2 && p.word(at).equals(",");
        return name && OfficeWord.of(p.word(at - 1)).isPresent() ? at : cue;
    }

    /** Nothing is left of the sentence but its stop, a day or a place. */
    private static boolean isEnd(Passage p, int at) {
        int end = at;
        int limit = Math.min(p.sentenceEnd(at - 1), at + LONGEST / 2);
        while (end < limit && (isAdposition(p, end) || Weekday.isDay(p.word(end)) || end > at && isPhrase(p, end))) {
            end++;
        }
        while (end < p.sentenceEnd(at - 1)
                && p.isPunctuation(end)
                && !p.word(end).equals(",")) {
            end++;
        }
        return end == p.sentenceEnd(at - 1);
    }

    private static boolean isAdposition(Passage p, int at) {
        return p.token(at).upos().equals("ADP") && !p.quoted(at);
    }

    private static boolean isBound(Passage p, int at) {
        return p.word(at).equals(",") || p.closes(at) || p.word(at).equals("\u2014");
    }

    private static boolean isPhrase(Passage p, int at) {
        String upos = p.token(at).upos();
        boolean noun = upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("ADJ") || upos.equals("DET");
        boolean link =
                upos.equals("NUM") || p.word(at).equals("'s") || p.word(at).equals("-");
        boolean own = p.token(at).xpos().equals("PRP$");
        return !p.quoted(at) && !Weekday.isDay(p.word(at)) && (noun || link || own);
    }

    /** "Secretary of State", "ministers of four states". */
    private static boolean isOf(Passage p, int at) {
        return p.word(at).equals("of") && p.token(at - 1).isUpos("NOUN", "PROPN") && isPhrase(p, at + 1);
    }

    /** "Her office", "the ministry". */
    private static boolean isBody(Passage p, int at) {
        String lemma = p.token(at).lemma();
        return lemma.equals("office") || Institution.is(NameScan.capital(lemma));
    }

    /** The shallowest noun of a phrase that names a person or an office; none for a phrase without either. */
    private static int head(Passage p, int from, int to) {
        int head = Choices.NONE;
        boolean known = false;
        for (int at = from; at < to && to - from <= LONGEST; at++) {
            boolean name = p.token(at).upos().equals("PROPN");
            boolean bare = OneOf.isBare(p.tree(at), p.local(at));
            known |= name || bare || OfficeWord.of(p.word(at)).isPresent() || isBody(p, at);
            boolean noun = name || bare || p.token(at).upos().equals("NOUN");
            boolean part = p.word(at + 1).equals("'s") || p.is(at, "compound") || p.is(at, "flat");
            head = noun && !part && (head < 0 || p.depth(at) < p.depth(head)) ? at : head;
        }
        return known ? head : Choices.NONE;
    }
}
