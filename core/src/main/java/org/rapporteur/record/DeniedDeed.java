package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

/** A deed that somebody denies and somebody else tells: "Dravenia denies that it shelled the dam". */
final class DeniedDeed implements Clash {
    private static final Set<Modality> TOLD =
            Set.of(Modality.ACTUAL, Modality.ALLEGED, Modality.PLANNED, Modality.FORECAST);

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Contradiction> found = new ArrayList<>();
        for (Claim denied : claims) {
            for (Claim told : claims) {
                if (denied.entry() instanceof Event a
                        && told.entry() instanceof Event b
                        && clash(a, b, denied.first().report().cast())) {
                    found.add(Clash.of(
                            Contradiction.Of.FACT,
                            Contradiction.Explanation.DISPUTE,
                            denied.headline() + " ≠ " + told.headline(),
                            List.of(a.evidence().get(0), b.evidence().get(0)),
                            List.of(denied, told)));
                }
            }
        }
        return found;
    }

    private static boolean clash(Event denied, Event told, Cast cast) {
        return denied.modality() == Modality.DENIED
                && TOLD.contains(told.modality())
                && denied.type().equals(told.type())
                && !EventLikeness.isSaid(told)
                && !denied.actors().isEmpty()
                && Company.within(denied.recipients(), cast, told.recipients(), cast);
    }
}
