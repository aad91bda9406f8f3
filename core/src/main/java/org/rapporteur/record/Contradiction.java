package org.rapporteur.record;

import java.util.List;
import java.util.Locale;
import org.rapporteur.entry.Evidence;

/**
 * Two things in the record that cannot both hold: one article has "12,000 troops", another "at least 40,000", of the same
 * troops in the same place on the same day.
 *
 * @param id made from content
 * @param words one line that says what is in conflict
 * @param between the words that stand against each other, two or more, sorted
 */
public record Contradiction(
        String id, Of kind, String words, List<Evidence> between, Explanation explanation, List<String> claims) {
    public Contradiction {
        if (between.size() < 2) {
            throw new IllegalArgumentException("a conflict has two sides: " + id);
        }
        between = List.copyOf(between);
        claims = List.copyOf(claims);
    }

    /** What it is about. */
    public enum Of {
        FIGURE,
        FACT,
        ATTRIBUTION,
        DATE,
        WORDING;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why two texts differ. */
    public enum Explanation {
        /** Two parties say opposite things. */
        DISPUTE,
        /** A later edition changed it. */
        EDITION,
        /** They speak of different moments. */
        TIMING,
        /** They count or mean different things. */
        SCOPE,
        /** One of them slipped. */
        ERROR;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
