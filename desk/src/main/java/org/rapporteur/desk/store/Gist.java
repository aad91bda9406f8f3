package org.rapporteur.desk.store;

import java.util.List;
import org.rapporteur.entry.Entry;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Support;

/** What a store keeps of a claim besides its columns: all but the assertions, which stand in tables of their own. */
record Gist(Entry entry, Support support, List<Claim.Flag> flags) {
    Gist {
        flags = List.copyOf(flags);
    }

    static Gist of(Claim claim) {
        return new Gist(claim.entry(), claim.support(), claim.flags());
    }

    /** As it is kept. */
    static String text(Claim claim) {
        return Shape.text(Gist.class, of(claim));
    }
}
