package org.rapporteur.lineage;

import java.util.List;

/**
 * What one more article changed.
 *
 * @param fingerprint the article's, for a store to keep
 * @param families those that the article joined or made, in order of origin
 * @param dirty the articles whose family, copies or condition may have changed, sorted; the article itself is one
 * @param kinships the new pairs that are more than unrelated, in order
 * @param struck pairs of a large family that are listed no more, in order
 */
public record Growth(
        Fingerprint fingerprint,
        List<Family> families,
        List<String> dirty,
        List<Kinship> kinships,
        List<Kinship> struck) {
    public Growth {
        struck = List.copyOf(struck);
        families = List.copyOf(families);
        dirty = List.copyOf(dirty);
        kinships = List.copyOf(kinships);
    }
}
