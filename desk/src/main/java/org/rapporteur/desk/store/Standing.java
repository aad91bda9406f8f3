package org.rapporteur.desk.store;

import java.util.List;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Kind;

/**
 * A claim as it stands in the store.
 *
 * @param n its row
 * @param day that it is about, as it sorts
 * @param born the run that made it
 * @param changed the last run that changed it
 * @param body its {@link Gist}
 */
record Standing(
        long n,
        Kind kind,
        String day,
        String sort,
        long born,
        long changed,
        String headline,
        String body,
        String status,
        Proofs proofs) {
    /** Where an assertion stands: the row of its article, and its place there. */
    record Proof(long article, int n) {}

    /** The assertions that a claim is made of, earliest first, and the longer quotations that hold its words. */
    record Proofs(List<Proof> assertions, List<Proof> wholes) {
        Proofs {
            assertions = List.copyOf(assertions);
            wholes = List.copyOf(wholes);
        }
    }

    /** Whether it reads as one does that was made now. */
    boolean reads(Claim claim) {
        return headline.equals(claim.headline()) && status.equals(claim.status()) && body.equals(Gist.text(claim));
    }
}
