package org.rapporteur.lineage;

import java.util.List;

/**
 * How a member of a family comes from another text: "the Lantern's page is a reprint of the Gazette's". {@code of} names
 * an article, or an edition that nobody holds.
 */
public sealed interface Copy {
    /** The article that is the copy. */
    String article();

    /** The article or the unheld edition that it was made from. */
    String of();

    /** Why we think so, a clause each. */
    List<String> reasons();

    /** The word of the export. */
    Relation relation();

    /** The same text again. */
    record Same(String article, String of, List<String> reasons) implements Copy {
        public Same {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Relation relation() {
            return Relation.SAME;
        }
    }

    /** The text under another roof. */
    record Reprint(String article, String of, List<String> reasons) implements Copy {
        public Reprint {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Relation relation() {
            return Relation.REPRINT;
        }
    }

    /** Another edition. */
    record Revision(String article, String of, List<String> reasons) implements Copy {
        public Revision {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Relation relation() {
            return Relation.REVISION;
        }
    }

    /** A part of it. */
    record Excerpt(String article, String of, List<String> reasons) implements Copy {
        public Excerpt {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Relation relation() {
            return Relation.EXCERPT;
        }
    }

    /** Other words for it, by hand or by machine. */
    record Rewrite(String article, String of, List<String> reasons) implements Copy {
        public Rewrite {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Relation relation() {
            return Relation.REWRITE;
        }
    }

    /** The copy of the kind that {@code relation} names. */
    static Copy of(Relation relation, String article, String of, List<String> reasons) {
        return switch (relation) {
            case SAME -> new Same(article, of, reasons);
            case REPRINT -> new Reprint(article, of, reasons);
            case REVISION -> new Revision(article, of, reasons);
            case EXCERPT -> new Excerpt(article, of, reasons);
            case REWRITE -> new Rewrite(article, of, reasons);
            default -> throw new IllegalArgumentException("no copy: " + relation);
        };
    }
}
