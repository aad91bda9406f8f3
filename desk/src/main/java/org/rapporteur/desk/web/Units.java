package org.rapporteur.desk.web;

import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Takes places of the input, in code points, back to the plain text, in UTF-16 units: the inverse of {@link Text#origin}. */
final class Units {
    private final int[] starts;
    private final int[] ends;

    Units(Text text) {
        starts = new int[text.length()];
        ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            Span origin = text.origin(new Span(i, i + 1));
            starts[i] = origin.start();
            ends[i] = origin.end();
        }
    }

    /** The units that come from this stretch of the input. */
    Span of(Span points) {
        int from = 0;
        while (from < starts.length && ends[from] <= points.start()) {
            from++;
        }
        int to = from;
        while (to < starts.length && starts[to] < points.end()) {
            to++;
        }
        return new Span(from, to);
    }
}
