package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;

/**
 * A number and all that makes it mean something: "more than 12,000 Dravenian troops along the river, Orlin said".
 *
 * @param value the number; "tens of thousands" is 10000 with the bound "tens of"
 * @param bound exactly, about, at least, more than, up to, less than, tens of, since, within, until
 * @param unit "troops", "minutes", "percent"
 * @param what what is counted, in the text's words
 * @param claimedBy who says so; empty when the newsroom does
 * @param when as of when
 */
public record Figure(
        List<Evidence> evidence,
        double value,
        String bound,
        String unit,
        Optional<String> what,
        Optional<String> where,
        List<String> claimedBy,
        Optional<When> when)
        implements Entry {
    public Figure {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no entry without evidence");
        }
        evidence = List.copyOf(evidence);
        claimedBy = List.copyOf(claimedBy);
    }

    @Override
    public List<String> parties() {
        return Parties.of(claimedBy);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.figure(this);
    }
}
