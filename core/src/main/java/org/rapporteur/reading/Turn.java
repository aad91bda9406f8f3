package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * One turn of a talk that is printed with labels: "Q: When will you meet?", "A: On the 20th.", "MAREK: We will answer."
 *
 * @param label the last word before the colon
 * @param mark the colon, or the point of "Q."
 * @param speaker whose words follow; nobody for one who asks
 * @param asks whether somebody asks, whose words are no statement
 */
record Turn(int label, int mark, List<String> speaker, boolean asks) {
    private static final double SURE = 0.9;

    Turn {
        speaker = List.copyOf(speaker);
    }

    /** Whether it stands in a question: "Did Orlin say that he would go?" tells nothing of Orlin. */
    boolean asks(Passage p, Said said) {
        int end = p.sentenceEnd(said.saying().cue());
        return asks && p.word(end - 1).equals("?");
    }

    /** Where what stands in brackets at the end begins, "(Laughs.)"; it is not said. */
    private int aside(Passage p) {
        int at = p.size() - 1;
        while (at > mark + 2 && !p.word(at).equals("(")) {
            at--;
        }
        return p.word(at).equals("(") ? at : p.size();
    }

    /** All that is said in this turn, as one statement. */
    Said said(Passage p) {
        int last = p.word(p.size() - 1).equals(")") ? aside(p) : p.size();
        while (last > mark + 2 && p.isPunctuation(last - 1) && !p.isMark(last - 1)) {
            last--;
        }
        return new Said(new Saying(mark, label), List.of(new Span(mark + 1, last)), SURE);
    }
}
