package org.rapporteur.lineage;

import java.util.Locale;
import org.rapporteur.text.Span;

/**
 * A stretch of one article that is a stretch of another: "The envoy said talks went on" beside "The emissary stated
 * discussions continued". Spans count UTF-16 units of each article's plain text.
 */
public record Aligned(Span a, Span b, Change change) {
    /** Seen from the other article. */
    public Aligned flipped() {
        return new Aligned(b, a, change);
    }

    /** What became of the words. */
    public enum Change {
        VERBATIM,
        /** Word for word in other words. */
        SPUN,
        /** Shortened, lengthened or put differently by somebody. */
        EDITED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
