package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/** The lines of a text that are not blank, as paragraphs. */
final class Lines {
    private Lines() {}

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (!text.substring(from, to).isBlank()) {
                lines.add(new Span(from, to));
            }
            from = to + 1;
        }
        return lines;
    }
}
