package org.rapporteur.record;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Statement;

/**
 * The words of a line of the timeline: of a deed that is done with words, what was said or what stance that takes. "Velin
 * promised" alone is no line.
 */
record Wording(Said said, Stood stood) {
    /**
     * What was done with words is told in those words, unless another line has them; else as the stance that it takes; one
     * word ("thanked Belmora") is not what was said.
     */
    String of(Claim lead, List<Claim> group) {
        boolean spoken = isSaid(lead);
        Optional<Claim> statement = (spoken ? said.around(lead) : Optional.<Claim>empty())
                .filter(claim -> group.contains(claim) || !claim.entry().as(Worth.TELLING))
                .filter(claim -> !((Statement) claim.entry()).negated())
                .filter(claim -> claim.entry().evidence().get(0).words().strip().contains(" "));
        return statement
                .or(() -> spoken ? stood.around(lead) : Optional.empty())
                .orElse(lead)
                .headline();
    }

    /** "Dravenia promises": done with words, and neither what nor to whom is told. */
    boolean isBare(Claim claim) {
        return isSaid(claim)
                && ((Event) claim.entry()).actors().size() == 1
                && ((Event) claim.entry()).actors().containsAll(((Event) claim.entry()).recipients())
                && !claim.entry().evidence().get(0).words().contains(" ")
                && said.around(claim).isEmpty()
                && stood.around(claim).isEmpty();
    }

    private static boolean isSaid(Claim claim) {
        return claim.entry() instanceof Event event && EventLikeness.isSaid(event);
    }
}
