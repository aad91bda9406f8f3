package org.rapporteur.article;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * The lines of a page and the signs that a {@link LineModel} weighs: what its training sees.
 *
 * @param lines in UTF-16 units of the plain text
 * @param plain the text that a reader sees
 * @param signs for each line the codes of its signs
 */
public record LineSigns(List<Span> lines, String plain, int[][] signs) {
    public LineSigns {
        lines = List.copyOf(lines);
    }

    /** The lines of a page's text. */
    public static LineSigns of(String input) {
        Galley galley = Galleys.of(input);
        List<Span> lines = galley.lines().stream().map(Line::span).toList();
        return new LineSigns(lines, galley.plain(), Signs.of(galley, Sights.of(galley)));
    }
}
