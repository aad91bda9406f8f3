package org.rapporteur.lineage;

import java.util.List;

/**
 * Finds the articles that share keys with another, among many. The desk's lies in memory ({@link Postings}); a job over
 * a cluster groups by key instead, with the same fingerprints.
 */
public interface Index {
    void add(Fingerprint fingerprint);

    /** Those that have a key of it and a place there, who shares most first; its own text left out. */
    List<Candidate> near(Fingerprint fingerprint);

    int size();

    /**
     * An article worth comparing.
     *
     * @param keys how many keys of the one that asks it has, and a place there
     * @param both at how many of them the one that asks has a place too
     */
    record Candidate(String article, int keys, int both) {}
}
