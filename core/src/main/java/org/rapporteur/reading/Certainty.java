package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Statements of which nothing can be doubted but the print: "“The gates stay shut,” Orlin said." A whole quotation, a person
 * named as the subject of a plain word of saying beside it, no other cue in the sentence, no other quotation in the paragraph.
 */
final class Certainty {
    private static final WordSets WORDS = WordSets.of(Certainty.class, "saying.tsv");
    /** What the models must give it besides. */
    private static final double LEAST = 0.9;

    private Certainty() {}

    static boolean is(Draft draft, Statement.Kind kind, List<Draft> all) {
        boolean quoted = kind == Statement.Kind.DIRECT && draft.said.sure() >= LEAST && draft.holder == null;
        return quoted && isNamed(draft) && isWhole(draft) && isAlone(draft, all);
    }

    /** A person, by name, whom the tree has for the subject of "said". */
    private static boolean isNamed(Draft draft) {
        Passage p = draft.passage;
        int voice = draft.voice();
        boolean name = voice >= 0 && p.token(voice).upos().equals("PROPN") && p.child(draft.cue(), "nsubj") == voice;
        boolean person = draft.speaker.size() == 1 && draft.speaker.get(0).startsWith("person:");
        return name
                && person
                && p.isVerb(draft.cue())
                && WORDS.has("plain", p.token(draft.cue()).lemma());
    }

    /** Every piece is a quotation from mark to mark, and the first stands before the cue. */
    private static boolean isWhole(Draft draft) {
        Passage p = draft.passage;
        List<Span> pieces = draft.said.pieces();
        boolean whole = pieces.get(0).start() < draft.cue();
        for (Span piece : pieces) {
            boolean opens = p.opens(piece.start() - 1) || p.isMark(piece.start());
            whole &= opens && p.quoted(piece.end() - 1) && p.closing(piece.start()) <= piece.end() + 1;
        }
        return whole;
    }

    private static boolean isAlone(Draft draft, List<Draft> all) {
        Passage p = draft.passage;
        int sentence = p.order(draft.cue());
        boolean only = all.stream()
                .noneMatch(other -> other != draft && other.passage == p && p.order(other.cue()) == sentence);
        for (int at = 0; only && at < p.size(); at++) {
            only = !p.quoted(at) || p.isMark(at) || draft.holds(at);
        }
        return only;
    }
}
