package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Two cues for the same words and the same speaker, as in "spoke out, saying": the surer one stays. What somebody
 * "declined to discuss" is not discussed as well.
 */
final class Rivals {
    private Rivals() {}

    static List<Draft> settle(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Draft one : drafts) {
            for (Draft two : drafts) {
                boolean surer = one != two && one.said.sure() > two.said.sure() && out.contains(one);
                boolean twice = surer && one.voice() == two.voice() && same(one, two);
                if (twice || one != two && Polarity.refuses(one, two)) {
                    out.remove(two);
                }
            }
        }
        return out;
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
