package org.rapporteur.lineage;

/**
 * Whether a text's words were put through a rewriting machine, judged apart for the narration and for what stands in
 * quotation marks.
 *
 * @param score how damaged the narration is, 0 to 1
 */
public record Spun(boolean narration, boolean quotations, double score) {
    public static final Spun NO = new Spun(false, false, 0);

    /** A score that bears out by itself that a text was rewritten. */
    static final double SURE = 0.8;

    /** What stands when no copy of the text is at hand to bear it out: only what is nearly sure. */
    Spun alone() {
        return score > SURE ? this : new Spun(false, false, score);
    }
}
