package org.rapporteur.article;

import java.util.Set;
import org.rapporteur.text.Span;

/**
 * A line of a page as a reader sees it, or a paragraph whose lines a mail program had broken; never blank.
 *
 * @param span in UTF-16 units of the plain text, without white space at its ends
 * @param gap whether a blank line stands before it
 * @param hints what the markup says of it
 */
record Line(Span span, boolean gap, Set<Hint> hints) {
    Line {
        hints = Set.copyOf(hints);
    }

    Line(Span span, boolean gap) {
        this(span, gap, Set.of());
    }

    String in(String plain) {
        return span.in(plain);
    }

    boolean is(Hint hint) {
        return hints.contains(hint);
    }

    /** This line and the next as one. */
    Line with(Line next) {
        return new Line(span.with(next.span), gap, hints);
    }

    /** What markup can say of a line. */
    enum Hint {
        HEADING,
        TOP_HEADING,
        PARAGRAPH,
        LIST,
        LINK,
        PART_LINK,
        NAVIGATION,
        FOOTER,
        ASIDE,
        FIGURE,
        CAPTION,
        TIME,
        FORM,
        STORY,
        SITE_NAMED,
        STORY_NAMED,
        BYLINE_NAMED,
        DATE_NAMED,
        CAPTION_NAMED,
        CREDIT_NAMED,
        TITLE_NAMED
    }
}
