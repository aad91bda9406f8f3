package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * A passage with the words that were searched for.
 *
 * @param origin the text it belongs to; hits are grouped by it
 * @param newsroom who wrote the origin, as far as anybody says
 * @param title the article's title, or else its outlet
 * @param span of the paragraph, in code points of the input
 * @param runs a stretch of it: every second run was looked for
 */
record Hit(
        String article,
        String origin,
        Optional<String> newsroom,
        Optional<String> title,
        Optional<LocalDate> day,
        Span span,
        List<String> runs) {
    Hit {
        runs = List.copyOf(runs);
    }

    String words() {
        return String.join("", runs);
    }
}
