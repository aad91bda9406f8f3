package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * Finds the stamp that a scraper sets before the first sentence: {@code date 2031-03-12 The foreign ministers of
 * Halvoria …}.
 */
final class Stamps {
    private static final Pattern STAMP = Pattern.compile(
            "(?:[\\[(](?=\\d)|(?:date|published|pubdate|timestamp|crawled|updated)(?:[_ ](?:on|at|date|time))?\\s{0,2}[:=]?\\s{0,2})"
                    + "(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?[\\])]?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private Stamps() {}

    /** The lines, the first cut in two after its stamp. */
    static List<Line> cut(String text, List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Line first = lines.get(0);
        Optional<Span> stamp = of(text, first);
        if (stamp.isEmpty() || stamp.get().end() == first.span().end()) {
            return lines;
        }
        List<Line> cut = new ArrayList<>(lines);
        cut.set(0, new Line(stamp.get(), true));
        cut.add(1, new Line(Trimmed.span(text, stamp.get().end(), first.span().end()), true));
        return cut;
    }

    /** The stamp that {@code line} begins with. */
    static Optional<Span> of(String text, Line line) {
        Matcher stamp =
                STAMP.matcher(text).region(line.span().start(), line.span().end());
        return stamp.lookingAt() ? Optional.of(new Span(stamp.start(), stamp.end())) : Optional.empty();
    }
}
