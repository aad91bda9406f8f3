package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

/** A paper that one article has still to come and another, of that day or before, has as sent: "will send", "was sent". */
final class StillToCome implements Clash {
    private static final String PAPER = "written_exchange";

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Claim> papers = claims.stream()
                .filter(claim ->
                        claim.entry() instanceof Event event && event.type().equals(PAPER))
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (Claim owed : papers) {
            for (Claim sent : papers) {
                if (is(owed, Modality.PLANNED) && is(sent, Modality.ACTUAL) && clash(owed, sent)) {
                    found.add(conflict(owed, sent));
                }
            }
        }
        return found;
    }

    private static boolean is(Claim paper, Modality modality) {
        return ((Event) paper.entry()).modality() == modality;
    }

    private static boolean clash(Claim owed, Claim sent) {
        Event a = (Event) owed.entry();
        Event b = (Event) sent.entry();
        return !a.actors().isEmpty()
                && cast(owed).sides(a.actors()).equals(cast(sent).sides(b.actors()))
                && !Editions.meet(owed, sent)
                && isAfter(owed, sent);
    }

    private static boolean isAfter(Claim owed, Claim sent) {
        Optional<LocalDate> day =
                sent.when().flatMap(Period::of).filter(Period::isDay).map(Period::first);
        Optional<LocalDate> printed = owed.first().report().published();
        return day.isPresent() && printed.isPresent() && !printed.get().isBefore(day.get());
    }

    private static Cast cast(Claim claim) {
        return claim.first().report().cast();
    }

    private static Contradiction conflict(Claim owed, Claim sent) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.TIMING,
                "still to come in one article, sent in another: " + sent.headline(),
                Both.sides(owed, sent),
                List.of(owed, sent));
    }
}
