package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordSets;

/**
 * Statements of which little can be doubted but the print: a whole quotation, a person named as the subject of a plain word of
 * saying beside it, no other cue in the sentence, no other quotation in the paragraph. Least of all where that person has more
 * than a surname, the paragraph is short and the quotation a sentence, or one more behind "Ilya Orlin said."
 */
enum Certainty {
    /** Any other statement. */
    NONE,
    /** "“The gates stay shut,” Orlin said." */
    PLAIN,
    /** "“The gates stay shut,” Ilya Orlin said." */
    BARE;

    private static final WordSets WORDS = WordSets.of(Certainty.class, "saying.tsv");
    /** What the models must give it besides. */
    private static final double LEAST = 0.9;

    /** Words of a paragraph with room for little else. */
    private static final int SHORT = 60;

    static Certainty of(Draft draft, Statement.Kind kind, List<Draft> all) {
        boolean quoted = kind == Statement.Kind.DIRECT && draft.said.sure() >= LEAST && draft.holder == null;
        boolean plain = quoted && isNamed(draft) && isWhole(draft) && isAlone(draft, all);
        return !plain ? NONE : isFullName(draft) && isSentence(draft) && isShort(draft.passage) ? BARE : PLAIN;
    }

    /** With a first name, or at least a title. */
    private static boolean isFullName(Draft draft) {
        Span mention = Extent.words(draft.passage, draft.voice());
        int capitals = 0;
        for (int at = mention.start(); at < mention.end(); at++) {
            capitals += Character.isUpperCase(draft.passage.token(at).form().charAt(0)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether all stands in the sentence of its cue, or in one more behind "Orlin said." */
    private static boolean isSentence(Draft draft) {
        Passage p = draft.passage;
        int behind = Math.max(draft.cue() + 1, Extent.words(p, draft.voice()).end());
        boolean more = p.word(behind).equals(".");
        int sentence = p.order(draft.cue());
        return draft.said.pieces().stream()
                .allMatch(piece -> p.order(piece.start()) == p.order(piece.end() - 1)
                        && (more || p.order(piece.start()) == sentence));
    }

    private static boolean isShort(Passage p) {
        int words = 0;
        for (int at = 0; at < p.size(); at++) {
            boolean apart = at == 0 || p.token(at).start() > p.token(at - 1).end();
            words += apart ? 1 : 0;
        }
        return words <= SHORT;
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
