package org.rapporteur.reading;

import java.util.Locale;
import org.rapporteur.text.WordSets;

/**
 * Cues of which the words around leave no doubt: ", including that" is how a rewriter puts ", adding that"; in "if Orlin
 * says no" and "called off the talks", and where somebody speaks "without elaborating", nothing is said.
 */
final class Idioms {
    private static final WordSets WORDS = WordSets.of(Idioms.class, "saying.tsv");
    private static final double SURE = 0.75;
    private static final int REACH = 10;
    private static final int LOOK_BACK = 6;

    private Idioms() {}

    /** How sure it is that something is said here, where the models' share is {@code share}. */
    static double sure(Passage p, int cue, double share) {
        if (isCondition(p, cue)
                || isCallingOff(p, cue)
                || Convening.is(p.tree(cue), p.local(cue))
                || isQuestioned(p, cue)
                || isTopic(p, cue)
                || isManner(p, cue)
                || isPointing(p, cue)
                || isDiscord(p, cue)
                || !p.quoted(cue) && Anonymity.is(p.tree(cue), p.local(cue))
                || isFollowing(p, cue)
                || isName(p, cue)
                || isOfReport(p, cue)
                || isShowing(p, cue)
                || isWhat(p, cue)
                || isAskedOf(p, cue)
                || isOfNothing(p, cue)
                || isGiving(p, cue)
                || isParted(p, cue)
                || isAble(p, cue)
                || Advised.is(p, cue)
                || isWithholding(p, cue)
                || p.token(cue).xpos().equals("VBG") && p.word(cue - 1).equals("without")
                || NounReports.isOccasion(p, cue)) {
            return 0;
        }
        boolean sure = isAdding(p, cue)
                || Utterance.start(p, cue) >= 0
                || isCounting(p, cue)
                || isClause(p, cue)
                || isAsking(p, cue)
                || isNaming(p, cue)
                || isEntry(p, cue)
                || Tail.isBrief(p, cue)
                || isClosing(p, cue)
                || SpeechTag.is(p, cue);
        return sure ? Math.max(share, SURE) : share;
    }

    private static boolean isCondition(Passage p, int cue) {
        int mark = p.isVerb(cue) ? p.child(cue, "mark") : -1;
        boolean condition =
                mark >= 0 && (p.word(mark).equals("if") || p.word(mark).equals("unless"));
        return condition && !isOver(p, mark, cue) && (p.is(cue, "advcl") || mark == p.from(cue));
    }

    /** "If it does not, Orlin said": the condition is over before somebody says it, whatever the tree says. */
    private static boolean isOver(Passage p, int mark, int cue) {
        for (int at = cue - 1; at > mark + 1; at--) {
            if (p.is(at, "nsubj") && p.head(at) == cue) {
                return p.isPunctuation(p.from(at) - 1);
            }
        }
        return false;
    }

    private static boolean isCallingOff(Passage p, int cue) {
        String next = p.word(cue + 1);
        boolean in = next.equals("in") && cue + 1 < p.sentenceEnd(cue) && p.is(cue + 1, "compound:prt");
        return p.token(cue).lemma().equals("call") && (next.equals("off") || next.equals("up") || in);
    }

    /** "Commenting on reports that the gates were shut, Orlin said": the reports are not his. */
    private static boolean isTopic(Passage p, int cue) {
        return WORDS.has("remarking", p.word(cue)) && p.word(cue + 1).matches("on|about|upon");
    }

    /** "Acted in accordance with the law", "went according to plan": how it was done, where no comma parts a source from it. */
    static boolean isManner(Passage p, int at) {
        boolean in = WORDS.has("manner", p.word(at)) && p.word(at - 1).equals("in");
        boolean plan = p.word(at).equals("according") && WORDS.has("schemes", p.word(at + 2));
        return plan || in && at - 1 > p.sentenceStart(at) && !p.isPunctuation(at - 2);
    }

    /** "Denied inspectors access": kept them out, and said nothing. */
    private static boolean isWithholding(Passage p, int cue) {
        int thing = p.token(cue).lemma().equals("deny") ? p.child(cue, "obj") : -1;
        return thing > cue && WORDS.has("withheld", p.token(thing).lemma());
    }

    /** "Did not agree on when to meet": nobody says when. */
    private static boolean isDiscord(Passage p, int cue) {
        boolean agree = p.token(cue).lemma().equals("agree");
        int not = agree ? p.child(cue, "advmod") : -1;
        return not >= 0 && WORDS.has("not", p.word(not)) && !p.word(cue + 1).equals("that");
    }

    /** "A guard posted at the dam called the visit “a farce”": the only verb of its sentence, whatever the tree took it for. */
    static boolean isNaming(Passage p, int cue) {
        boolean names = p.isVerb(cue) && WORDS.has("naming", p.token(cue).lemma()) && p.is(cue, "acl");
        int open = cue + 1;
        while (names && open < p.sentenceEnd(cue) && open < cue + REACH && !p.opens(open)) {
            open++;
        }
        if (!names || !p.opens(open) || p.closing(open) < p.sentenceEnd(cue) - 1) {
            return false;
        }
        for (int at = p.sentenceStart(cue); at < cue; at++) {
            if (p.token(at).upos().equals("AUX") || p.token(at).isXpos("VBD", "VBZ", "VBP")) {
                return false;
            }
        }
        return true;
    }

    /** "Asked whether the talks would go on": who asked is not told, and what was asked is not the speaker's. */
    private static boolean isQuestioned(Passage p, int cue) {
        boolean asked = WORDS.has("asked", p.word(cue)) && p.child(cue, "nsubj") < 0;
        if (WORDS.has("asked", p.word(cue)) && p.child(cue, "nsubj:pass") >= 0) {
            boolean answer = p.word(cue + 1).equals("to") && WORDS.has("clarifying", p.word(cue + 2));
            return answer || WORDS.has("matter", p.word(cue + 1));
        }
        int first = p.sentenceStart(cue);
        boolean opens = cue <= first + 1 || WORDS.has("asking", p.word(cue - 1));
        boolean sure = cue <= first + 1 && p.token(cue).lemma().equals("ask");
        return asked && opens && (sure || WORDS.has("matter", p.word(cue + 1)));
    }

    /** ", a charge Orlin rejected": what he said of it is not the charge. */
    private static boolean isOfReport(Passage p, int cue) {
        boolean clause = p.isVerb(cue) && !p.quoted(cue) && !p.opens(cue + 1);
        int from = Math.max(p.sentenceStart(cue) + 1, cue - LOOK_BACK);
        for (int at = cue - 1; clause && at > from && !p.isPunctuation(at) && !p.isVerb(at); at--) {
            if (WORDS.has("charges", p.token(at).lemma()) && at < cue - 1) {
                return p.token(at - 1).upos().equals("DET") && p.word(at - 2).equals(",");
            }
        }
        return false;
    }

    /** "Issued the following statement" only says whose the text is. */
    private static boolean isFollowing(Passage p, int cue) {
        return !p.isVerb(cue) && Authors.text(p.tree(cue)) == p.local(cue);
    }

    /** "Go ahead, Said.": a capital within a sentence that is not all in capitals makes a name. */
    private static boolean isName(Passage p, int cue) {
        String form = p.token(cue).form();
        boolean capital = Character.isUpperCase(form.charAt(0)) && !form.equals(form.toUpperCase(Locale.ROOT));
        return capital
                && cue > p.sentenceStart(cue) + 1
                && p.word(cue - 1).equals(",")
                && p.token(cue).upos().equals("PROPN");
    }

    /** "Asking them to explain": what they are asked to do they have not done. */
    private static boolean isAskedOf(Passage p, int cue) {
        int head = p.isVerb(cue) && p.is(cue, "xcomp") ? p.head(cue) : -1;
        return head >= 0
                && p.isVerb(head)
                && p.word(cue - 1).equals("to")
                && p.child(head, "obj", "iobj") >= 0
                && Hearers.asks(p.token(head).lemma(), p.word(head + 1));
    }

    /** "The note made no mention of the dam": nothing is said there. */
    private static boolean isOfNothing(Passage p, int cue) {
        int article = p.token(cue).lemma().equals("mention") ? p.child(cue, "det") : -1;
        return article >= 0 && p.word(article).equals("no");
    }

    /** "Offered his view of the talks": what he said is not here. */
    private static boolean isGiving(Passage p, int cue) {
        int given = p.token(cue).lemma().equals("offer") ? p.child(cue, "obj") : -1;
        return given >= 0 && Deeds.english().isA(p.token(given).lemma(), "account");
    }

    /** "Said the drills went on but that guards were leaving": who goes on says nothing. */
    private static boolean isParted(Passage p, int cue) {
        boolean that = p.word(cue + 2).equals("that") && p.word(cue + 1).matches("but|and");
        boolean under = that && p.is(cue, "ccomp") && p.head(cue) >= 0 && p.isVerb(p.head(cue));
        return under && Choices.isListed(p, p.head(cue));
    }

    /** "Judging by what Orlin said on Monday": what he said is not here. */
    private static boolean isWhat(Passage p, int cue) {
        int subject = p.isVerb(cue) ? p.child(cue, "nsubj") : -1;
        boolean what =
                subject >= 0 && subject < cue && p.word(p.from(subject) - 1).equals("what");
        int next = cue + 1;
        boolean day = Weekday.isDay(p.word(next)) || WORDS.has("times", p.word(next));
        return what && (day || p.isPunctuation(next) && !p.opens(next + 1) && !p.isMark(next));
    }

    /** "Pointing at the far bank" is a hand's work, "pointing to a report" and "pointing out that" are not. */
    private static boolean isShowing(Passage p, int cue) {
        String next = p.word(cue + 1);
        boolean other = next.equals("to") || next.equals("out") || next.equals("that") || p.opens(cue + 1);
        return p.isVerb(cue) && p.token(cue).lemma().equals("point") && !other;
    }

    /** "They said it in May", "told me so herself": what was said is not here. */
    private static boolean isPointing(Passage p, int cue) {
        int at = Pronouns.isObject(p.word(cue + 1)) ? cue + 2 : cue + 1;
        boolean points = p.isVerb(cue)
                && (p.word(at).equals("it") && p.is(at, "obj") || p.word(at).equals("so"));
        String next = points && at + 1 < p.sentenceEnd(cue) ? p.token(at + 1).upos() : "";
        return points
                && !isCounting(p, cue)
                && (next.equals("ADP") || next.equals("ADV") || p.word(at + 1).endsWith("self"));
    }

    /** "Marek requested that", "he added, without a smile, that": somebody, a word of saying and its clause. */
    static boolean isClause(Passage p, int cue) {
        return isFinite(p, cue) && that(p, cue) >= 0;
    }

    /** The "that" right behind a cue, or behind a few words between commas; {@link Choices#NONE} where none is. */
    static int that(Passage p, int cue) {
        int at = cue + 1;
        boolean aside = p.word(at).equals(",");
        if (aside) {
            at++;
            while (at < cue + LOOK_BACK && !p.word(at).equals(",")) {
                at++;
            }
            at++;
        }
        while (!aside && at < Math.min(cue + LOOK_BACK, p.sentenceEnd(cue)) && isOften(p, at)) {
            at++;
        }
        return p.word(at).equals("that") && (aside || p.is(at, "mark")) && !p.quoted(at) ? at : Choices.NONE;
    }

    /** "Repeating several times that", "said again that". */
    private static boolean isOften(Passage p, int at) {
        return p.token(at).upos().equals("ADV")
                || WORDS.has("times", p.word(at)) && !p.word(at).equals("this")
                || WORDS.has("times", p.word(at + 1)) && p.token(at).isUpos("ADJ", "NUM");
    }

    /** "The ministry puts the toll at 14". */
    static boolean isCounting(Passage p, int cue) {
        return p.isVerb(cue)
                && !p.quoted(cue)
                && Tally.is(p.tree(cue), p.local(cue))
                && p.subject(cue) >= 0
                && p.child(cue, "nsubj:pass") < 0;
    }

    /** "Marek appealed to Orlin to hold back": somebody is asked to do something. */
    static boolean isAsking(Passage p, int cue) {
        int end = Math.min(p.sentenceEnd(cue) - 1, cue + 8);
        boolean aside = p.isVerb(cue)
                && p.token(cue).xpos().equals("VBG")
                && p.word(cue - 1).equals(",")
                && !p.quoted(cue)
                && p.subject(cue) >= 0;
        boolean asks = (aside || isFinite(p, cue)) && Hearers.asks(p.token(cue).lemma(), p.word(cue + 1));
        for (int at = cue + 2; asks && at < end && !p.isVerb(at) && !p.isPunctuation(at); at++) {
            if (p.word(at).equals("to") && p.token(at + 1).xpos().equals("VB")) {
                return true;
            }
        }
        return false;
    }

    /** A listed verb in a tense of its own with a subject that is no "it". */
    private static boolean isFinite(Passage p, int cue) {
        boolean listed = p.isVerb(cue) && Choices.isListed(p, cue) && !p.quoted(cue);
        String xpos = p.token(cue).xpos();
        boolean perfect = xpos.equals("VBN") && p.child(cue, "aux") >= 0 && p.child(cue, "aux:pass") < 0;
        boolean finite = xpos.equals("VBD") || xpos.equals("VBZ") || xpos.equals("VBP") || perfect;
        return listed && finite && p.subject(cue) >= 0 && p.child(cue, "nsubj:pass", "mark") < 0;
    }

    /** "…, President Hale said on Tuesday.": whatever the words before it look like. */
    private static boolean isClosing(Passage p, int cue) {
        String xpos = p.token(cue).xpos();
        return !p.quoted(cue)
                && p.token(cue).lemma().equals("say")
                && (xpos.equals("VBD") || xpos.equals("VBZ"))
                && Tail.of(p, cue) >= 0;
    }

    /** "The only person who can tell him that he is wrong": nobody has told him. */
    private static boolean isAble(Passage p, int cue) {
        return p.isVerb(cue)
                && p.token(cue).relation().equals("acl:relcl")
                && p.word(p.child(cue, "aux")).matches("can|could|might|must|should");
    }

    /** "- Says it will not pay": the entry of a list under whose it is. */
    private static boolean isEntry(Passage p, int cue) {
        return p.isVerb(cue) && Choices.isListed(p, cue) && ListHead.opens(p, cue) && p.size() > cue + 3;
    }

    /** A rewriter's braces may stand before "that". */
    static boolean isAdding(Passage p, int cue) {
        int that = p.word(cue + 1).equals("{") ? cue + 2 : cue + 1;
        return p.word(cue).equals("including") && p.word(that).equals("that") && !p.quoted(cue);
    }
}
