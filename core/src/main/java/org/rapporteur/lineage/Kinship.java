package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.lineage.Direction.Way;

/**
 * What two articles have in common: "b is a rewrite of a later edition of a". Names are in order, so that a pair has one
 * form whatever was read first.
 *
 * @param relations the strongest first; several where they compose (revision and rewrite)
 * @param sharedOrigin whether both come from one newsroom's text
 * @param confidence of the first relation, 0 to 1
 * @param alignment in the order of {@code a}; empty where nothing is copied
 */
public record Kinship(
        String a,
        String b,
        List<Relation> relations,
        Direction direction,
        boolean sharedOrigin,
        double confidence,
        List<Aligned> alignment) {
    public Kinship {
        relations = List.copyOf(relations);
        alignment = List.copyOf(alignment);
        if (a.compareTo(b) >= 0 || relations.isEmpty()) {
            throw new IllegalArgumentException("not a pair in order: " + a + ", " + b + ", " + relations);
        }
    }

    public boolean isCopy() {
        return relations.get(0).isCopy();
    }

    /** A rewrite of which each side has sentences that the other has not: it was made from another edition. */
    boolean isOfOtherEdition() {
        return relations.contains(Relation.REWRITE) && relations.contains(Relation.REVISION);
    }

    /** The other of the two. */
    public String other(String name) {
        return name.equals(a) ? b : a;
    }

    /** Whether {@code name} is known to come after the other. */
    public boolean isLater(String name) {
        return direction.way() == (name.equals(a) ? Way.B_FIRST : Way.A_FIRST);
    }

    /** Without the spans, which can be had again from the two texts. */
    public Kinship light() {
        return new Kinship(a, b, relations, direction, sharedOrigin, confidence, List.of());
    }
}
