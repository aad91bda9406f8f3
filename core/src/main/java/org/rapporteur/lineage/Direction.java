package org.rapporteur.lineage;

import java.util.List;

/**
 * Which of two related texts came first, and why: "B's words are damaged where A's are whole". Nothing is said where
 * the signs disagree.
 *
 * @param reasons one short clause a sign, strongest first
 */
public record Direction(Way way, List<String> reasons) {
    public static final Direction UNKNOWN = new Direction(Way.UNKNOWN, List.of());

    public Direction {
        reasons = List.copyOf(reasons);
    }

    /** Seen from the other article. */
    public Direction flipped() {
        return new Direction(way.flipped(), reasons);
    }

    /** A comes before B, B before A, or nobody knows. */
    public enum Way {
        A_FIRST("a>b"),
        B_FIRST("b>a"),
        UNKNOWN("?");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** As the export has it. */
        public String label() {
            return label;
        }

        Way flipped() {
            return this == A_FIRST ? B_FIRST : this == B_FIRST ? A_FIRST : UNKNOWN;
        }
    }
}
