package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * One turn of a talk in print: "Q: When will you meet?", "A: On the 20th.", "MAREK: We will answer."
 *
 * @param label the last word before the colon; {@link Choices#NONE} without a label
 * @param mark the colon, or the point of "Q."; without a label the mark that ends the turn
 * @param from the first word that is said
 * @param speaker whose words follow; nobody for one who asks
 * @param asks whether somebody asks, whose words are no statement
 */
record Turn(int label, int mark, int from, List<String> speaker, boolean asks) {
    private static final double SURE = 0.9;

    /** A whole paragraph as one turn. */
    static Turn whole(Passage p, List<String> speaker, boolean asks) {
        return new Turn(Choices.NONE, p.size() - 1, 0, speaker, asks);
    }

    Turn {
        speaker = List.copyOf(speaker);
    }

    /** Whether it stands in a question: "Did Orlin say that he would go?" tells nothing of Orlin. */
    boolean asks(Passage p, Said said) {
        int end = p.sentenceEnd(said.saying().cue());
        return asks && p.word(end - 1).equals("?");
    }

    /** The same told by whoever stands behind the label, which the tree takes for a name: "Q: Your deputy told us". */
    Said told(Passage p, Said said) {
        int behind = label != Choices.NONE && said.saying().voice() == label ? p.child(label, "appos") : Choices.NONE;
        Saying saying = behind < 0 ? said.saying() : new Saying(said.saying().cue(), behind);
        return new Said(
                saying, said.pieces().stream().map(piece -> within(p, piece)).toList(), said.sure());
    }

    /** What he passes on without marks ends with its sentence: "He said that we need a plan. I told him". */
    private static Span within(Passage p, Span piece) {
        int end = p.sentenceEnd(piece.start());
        while (end > piece.start() + 1 && p.isPunctuation(end - 1)) {
            end--;
        }
        return p.quoted(piece.start()) || piece.end() <= end ? piece : new Span(piece.start(), end);
    }

    /** Where what stands in brackets at the end begins, "(Laughs.)"; it is not said. */
    private int aside(Passage p) {
        int at = p.size() - 1;
        while (at > from + 1 && !p.word(at).equals("(")) {
            at--;
        }
        return p.word(at).equals("(") ? at : p.size();
    }

    /** All that is said in this turn, as one statement. */
    Said said(Passage p) {
        int last = p.word(p.size() - 1).equals(")") ? aside(p) : p.size();
        while (last > from + 1 && p.isPunctuation(last - 1) && !p.isMark(last - 1)) {
            last--;
        }
        return new Said(new Saying(mark, label), List.of(new Span(from, last)), SURE);
    }
}
