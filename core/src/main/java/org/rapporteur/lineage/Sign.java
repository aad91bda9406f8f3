package org.rapporteur.lineage;

/**
 * One sign of which of two related texts came first. Positive speaks for A first, negative for B, nought for neither;
 * the same pair seen from the other side gives the opposite.
 */
interface Sign {
    /** The name in {@code direction.tsv}. */
    String name();

    /** The clause for the user when the sign speaks for {@code first} before {@code later}. */
    String reason(String first, String later);

    double value(Comparison c);
}
