package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * What is reported by a noun and its owner: in "Dravenia rejected Halvoria's claim that the dam was safe" Halvoria said
 * that the dam was safe, whatever Dravenia made of it.
 */
final class NounReports {
    private static final WordSets WORDS = WordSets.of(NounReports.class, "saying.tsv");
    private static final Map<String, String> ACTS = WordList.pairs(NounReports.class, "reports.tsv");
    private static final int REACH = 7;

    private NounReports() {}

    /** The act that a noun reports: "warn" for "warning". */
    static Optional<String> act(String lemma) {
        return Optional.ofNullable(ACTS.get(lemma));
    }

    /** The nouns with their owners, besides those whose clause another cue already has. */
    static List<Saying> in(Passage p, List<Said> found) {
        List<Saying> out = new ArrayList<>();
        for (int at = 0; at < p.size(); at++) {
            boolean noun = p.token(at).upos().equals("NOUN")
                    && !p.quoted(at)
                    && ACTS.containsKey(p.token(at).lemma());
            int start = noun && !isOccasion(p, at) ? start(p, at) : Choices.NONE;
            int owner = start < 0 ? Choices.NONE : owner(p, at, start);
            int cue = at;
            if (owner >= 0 && found.stream().noneMatch(said -> said.saying().cue() != cue && begins(said, start))) {
                out.add(new Saying(at, owner));
            }
        }
        return out;
    }

    /** "Told Orlin in a telephone call that": on what occasion, and not whose call. */
    static boolean isOccasion(Passage p, int noun) {
        int from = p.isPunctuation(p.from(noun)) ? p.from(noun) + 1 : p.from(noun);
        boolean held =
                p.is(noun, "obl") && Setting.isOccasion(p.token(noun).lemma()) && WORDS.has("occasions", p.word(from));
        return held && p.isVerb(p.head(noun)) && Choices.isListed(p, p.head(noun));
    }

    private static boolean begins(Said said, int start) {
        return said.pieces().stream().anyMatch(piece -> Math.abs(piece.start() - start) <= 1);
    }

    /** Where the clause of the noun begins: at "that", or at "to" and a verb; {@link Choices#NONE} without one. */
    static int start(Passage p, int noun) {
        int end = Math.min(p.sentenceEnd(noun) - 2, noun + REACH);
        for (int at = noun + 1; at < end && !p.isVerb(at) && !p.isPunctuation(at) && !isBreak(p, at); at++) {
            boolean that = p.word(at).equals("that") && p.is(at, "mark");
            if (that || p.word(at).equals("to") && p.token(at + 1).xpos().equals("VB")) {
                return at;
            }
        }
        return Choices.NONE;
    }

    /** "Had not met the demands but that he was ready": what is joined on is of the verb. */
    private static boolean isBreak(Passage p, int at) {
        return p.token(at).upos().equals("CCONJ") && p.word(at + 1).equals("that");
    }

    /** Where the clause of a noun ends at the latest: at a dash, or before the noun's own verb ("the claim that … was empty"). */
    static int end(Passage p, int noun, int otherwise) {
        int verb = p.is(noun, "nsubj") ? p.head(noun) : Choices.NONE;
        for (int at = noun + 1; at < otherwise; at++) {
            boolean part = p.is(at, "aux") || p.is(at, "cop") || p.is(at, "advmod");
            boolean own = verb > noun && (at == verb || part && p.head(at) == verb);
            if (own || (p.isDash(at) || p.isHyphenApart(at)) && !p.quoted(at)) {
                return at;
            }
        }
        return otherwise;
    }

    private static int owner(Passage p, int noun, int start) {
        int possessor = p.child(noun, "nmod:poss");
        if (possessor >= 0) {
            return WORDS.has("owners", p.word(possessor)) ? Choices.NONE : possessor;
        }
        for (int local : p.children(noun)) {
            int child = p.flat(noun, local);
            boolean beside = child > noun && child < start && p.is(child, "nmod");
            if (beside && WORDS.has("makers", p.word(p.from(child)))) {
                return child;
            }
        }
        return demonym(p, noun);
    }

    /** "The Dravenian claim": the state itself. */
    private static int demonym(Passage p, int noun) {
        int before = noun - 1;
        boolean proper = before >= p.sentenceStart(noun)
                && Character.isUpperCase(p.token(before).form().charAt(0))
                && !p.token(before).upos().equals("NOUN");
        return proper && before > p.sentenceStart(noun) ? before : Choices.NONE;
    }
}
