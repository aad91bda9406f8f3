package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.entry.Entry;

/** All that one article brings to the record: who tells it, and what. */
public record Filing(Report report, List<Entry> entries) {
    public Filing {
        entries = List.copyOf(entries);
    }

    /** Each entry with its article. */
    public List<Assertion> assertions() {
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            assertions.add(Assertion.of(report, i, entries.get(i)));
        }
        return assertions;
    }
}
