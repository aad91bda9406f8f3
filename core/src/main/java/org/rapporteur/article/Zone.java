package org.rapporteur.article;

import java.util.Locale;
import org.rapporteur.text.Span;

/** A part of a page and what it is there for; UTF-16 units of the article's plain text. */
public record Zone(Kind kind, Span span) {
    /** What a stretch of a page is. The names in lower case are those of the export. */
    public enum Kind {
        BODY,
        TITLE,
        BYLINE,
        CREDIT,
        PUBDATE,
        CAPTION,
        PHOTO_CREDIT,
        SUBHEAD,
        EMBEDDED_LINK,
        SOURCE_ATTRIBUTION,
        CONTRIBUTORS,
        SEPARATOR,
        BOILERPLATE,
        META_PREFIX;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
