package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Two cues for the same words and the same speaker, as in "spoke out, saying": the surer one stays. What somebody
 * "declined to discuss" is not discussed as well. In "Orlin accepted. Marek said she would come “if there is reason to”",
 * the words are Marek's alone.
 */
final class Rivals {
    private Rivals() {}

    static List<Draft> settle(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Draft one : drafts) {
            for (Draft two : drafts) {
                boolean surer = one != two && one.said.sure() > two.said.sure() && out.contains(one);
                boolean twice = surer && one.voice() == two.voice() && same(one, two);
                if (twice || one != two && (Polarity.refuses(one, two) || isBorrowed(two, one))) {
                    out.remove(two);
                }
            }
        }
        return out;
    }

    /** Whether all words of a statement stand in another's sentence, before or after its own, and belong to it. */
    private static boolean isBorrowed(Draft draft, Draft owner) {
        int sentence = draft.passage.order(draft.cue());
        int other = owner.passage.order(owner.cue());
        return sentence != other
                && owner.voice() >= 0
                && draft.said.pieces().stream()
                        .allMatch(piece -> draft.passage.order(piece.start()) == other
                                && owner.holds(piece.start())
                                && owner.holds(piece.end() - 1));
    }

    private static boolean same(Draft one, Draft two) {
        int shared = 0;
        for (Span piece : one.said.pieces()) {
            for (int p = piece.start(); p < piece.end(); p++) {
                shared += two.holds(p) ? 1 : 0;
            }
        }
        return shared * 5 >= 4 * Math.max(one.length(), two.length());
    }
}
