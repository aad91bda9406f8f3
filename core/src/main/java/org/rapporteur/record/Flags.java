package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;

/** What to know before printing a line. */
final class Flags {
    private Flags() {}

    static List<Claim.Flag> of(Entry entry, Support support) {
        List<Claim.Flag> flags = new ArrayList<>();
        if (isAltered(entry)) {
            flags.add(Claim.Flag.ALTERED);
        }
        if (support.origins() == 1) {
            flags.add(Claim.Flag.SOLE);
        }
        if (entry instanceof Statement s && s.speaker().isEmpty()) {
            flags.add(Claim.Flag.UNATTRIBUTED);
        }
        if (entry instanceof Event e && e.modality() != Modality.ACTUAL || entry.as(Ahead.KINDS)) {
            flags.add(Claim.Flag.UNREAL);
        }
        if (entry.when().flatMap(Period::of).isEmpty()) {
            flags.add(Claim.Flag.UNDATED);
        }
        return flags;
    }

    /** Of what is no statement: whether all that tell it have it in an altered quotation. */
    private static boolean isAltered(Entry entry) {
        return entry instanceof Statement said
                ? said.wording() == Statement.Wording.ALTERED
                : entry.evidence().stream().allMatch(Evidence::isAltered);
    }
}
