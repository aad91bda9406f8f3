package org.rapporteur.lineage;

import java.util.List;

/**
 * Finds the articles that share keys with another, among many. The desk's lies in memory ({@link Postings}); a job over
 * a cluster groups by key instead, with the same fingerprints.
 */
public interface Index {
    void add(Fingerprint fingerprint);

    /** Those that share most, best first, the article itself left out. */
    List<Candidate> near(Fingerprint fingerprint);

    int size();

    /**
     * An article worth comparing.
     *
     * @param keys how many keys are shared
     * @param score their worth: a key that few articles have is worth more
     */
    record Candidate(String article, int keys, double score) {}
}
