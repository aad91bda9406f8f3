package org.rapporteur.reading;

import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * The reporter's words behind what was said in the same clause: ", according to", ", local media reported", "hours before the
 * envoys were to meet", "despite reports that", "and left the hall".
 */
final class Afterwords {
    private static final WordSets WORDS = WordSets.of(Afterwords.class, "cuts.tsv");

    private Afterwords() {}

    /** "Denied the gates were shut despite reports that": the reports are no part of what was denied. */
    static int despite(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean denies = piece.start() > cue
                && Speech.act(p.token(cue).lemma()).filter("deny"::equals).isPresent();
        for (int at = piece.start() + 2; denies && at < piece.end(); at++) {
            boolean link = WORDS.has("despite", p.word(at))
                    || p.word(at).equals("regardless") && p.word(at + 1).equals("of");
            if (link && !p.quoted(at)) {
                return Cuts.back(p, at);
            }
        }
        return piece.end();
    }

    /** ", according to" or what rewriters put for it, outside quotations. */
    static int source(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end(); at++) {
            boolean link = (p.word(at + 1).equals("to") || p.word(at + 1).equals("with")) && !Idioms.isManner(p, at);
            if (WORDS.has("sources", p.word(at)) && link && !p.quoted(at)) {
                return Cuts.back(p, at);
            }
        }
        return piece.end();
    }

    /** ", local media reported" outside quotations. */
    static int press(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end(); at++) {
            if (!p.quoted(at) && PressTag.press(p, at) >= 0) {
                return Cuts.back(p, at);
            }
        }
        return piece.end();
    }

    /** "; the ministry did not reply to a request for comment": nobody says so but the newsroom. */
    static int silence(Passage p, Span piece) {
        for (int at = piece.start() + 2; at < piece.end(); at++) {
            if (p.word(at).equals(";") && !p.quoted(at) && isSilent(p, at + 1, piece.end())) {
                return at;
            }
        }
        return piece.end();
    }

    private static boolean isSilent(Passage p, int from, int to) {
        boolean asked = false;
        boolean silent = false;
        for (int at = from; at < to; at++) {
            asked |= WORDS.has("asked", p.word(at));
            silent |= Polarity.isNot(p.word(at)) || WORDS.has("silent", p.word(at));
        }
        return asked && silent;
    }

    /** ", hours before the envoys were to meet": when it was said, behind what was said. */
    static int clock(Passage p, Said said, Span piece) {
        for (int at = piece.start() + 2;
                at < piece.end() - 2 && piece.start() > said.saying().cue();
                at++) {
            boolean time = p.word(at).equals(",") && !p.quoted(at) && isClock(p, at + 1);
            if (time) {
                return Cuts.back(p, at);
            }
        }
        return piece.end();
    }

    /** "Accused Orlin of arming rebels, whereas Marek offered talks": a clause of its own behind words that are none. */
    static int contrast(Passage p, Said said, Span piece) {
        boolean verb = piece.start() < said.saying().cue();
        for (int at = piece.start(); !verb && at < piece.end() - 2; at++) {
            boolean clause = p.word(at).equals(",") && WORDS.has("contrast", p.word(at + 1)) && !p.quoted(at);
            if (clause && hasSubject(p, at + 2)) {
                return at;
            }
            verb = p.quoted(at)
                    || p.token(at).upos().equals("AUX")
                    || p.token(at).isXpos("VBD", "VBZ", "VBP");
        }
        return piece.end();
    }

    /** "Statements describing the dam as unsafe | did not help": the verb of whoever or whatever speaks. */
    static int participle(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        boolean names = p.token(cue).xpos().equals("VBG")
                && WORDS.has("naming", p.token(cue).lemma())
                && cue > p.sentenceStart(cue)
                && p.isNominal(cue - 1);
        for (int at = piece.start() + 1; names && piece.start() > cue && at < piece.end(); at++) {
            boolean finite = p.token(at).isXpos("VBD", "VBZ", "MD");
            if (finite && !p.quoted(at)) {
                return at;
            }
            names = !p.word(at).matches("that|which|who|,");
        }
        return piece.end();
    }

    private static boolean hasSubject(Passage p, int from) {
        for (int at = from; at < Math.min(p.sentenceEnd(from), from + 7); at++) {
            if (p.is(at, "nsubj")) {
                return true;
            }
        }
        return false;
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

    /** Where or when a thing was judged, behind the thing: "denounced the vote in a speech", "criticized it during a stop in Velden". */
    static int occasion(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        int thing = p.isVerb(cue) && p.child(cue, "ccomp", "xcomp") < 0 ? p.child(cue, "obj") : Choices.NONE;
        int end = piece.end();
        for (int local : thing == cue + 1 || piece.contains(thing) && thing > cue ? p.children(cue) : new int[0]) {
            int child = p.flat(cue, local);
            if (child > thing && piece.contains(child) && !p.quoted(child) && isOccasion(p, child)) {
                end = Math.min(end, Cuts.back(p, p.from(child)));
            }
        }
        return end;
    }

    private static boolean isOccasion(Passage p, int child) {
        int from = p.from(child);
        boolean clause = WORDS.has("meanwhile", p.word(from));
        boolean setting = p.is(child, "obl")
                && Setting.isOccasion(p.token(child).lemma())
                && p.word(from).matches("in|at|on");
        return clause || setting;
    }

    /** "He added … and would cost lives": what was said goes on, whatever the verb was joined to. */
    private static boolean isModal(Passage p, int verb) {
        int helper = p.child(verb, "aux");
        return helper >= 0 && WORDS.has("modals", p.word(helper));
    }

    /** Another verb that the cue is joined to, before it begins. */
    static int deed(Passage p, Said said, Span piece) {
        int cue = said.saying().cue();
        for (int local : p.children(cue)) {
            int child = p.flat(cue, local);
            boolean joined = p.is(child, "conj") && p.isVerb(child) && piece.contains(child) && !p.quoted(child);
            if (joined
                    && child > cue
                    && p.child(child, "cc") >= 0
                    && p.child(child, "nsubj") < 0
                    && !isModal(p, child)) {
                return Cuts.back(p, p.from(child) > piece.start() ? p.from(child) : child);
            }
        }
        return piece.end();
    }
}
