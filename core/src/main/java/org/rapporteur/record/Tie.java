package org.rapporteur.record;

/** One reason to tell claims together: they stand on the same words, or one person says them in one breath. */
interface Tie {
    /** Joins the claims that the reason holds for. */
    void tie(Bundle bundle);
}
