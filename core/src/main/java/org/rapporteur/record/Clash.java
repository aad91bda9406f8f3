package org.rapporteur.record;

import java.util.List;
import org.rapporteur.entry.Evidence;

/** One way in which two things in the record cannot both hold. */
interface Clash {
    /** What clashes among claims of one block, or of one day. */
    List<Contradiction> among(List<Claim> claims);

    /** A conflict between words, named by what clashes in which claims. */
    static Contradiction of(
            Contradiction.Of kind,
            Contradiction.Explanation why,
            String words,
            List<Evidence> between,
            List<Claim> claims) {
        List<String> ids = claims.stream().map(Claim::id).sorted().distinct().toList();
        String id = Ids.of('c', kind + "\n" + why + "\n" + String.join("\n", ids));
        return new Contradiction(
                id, kind, words, between.stream().sorted().distinct().toList(), why, ids);
    }
}
