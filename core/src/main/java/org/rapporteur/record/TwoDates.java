package org.rapporteur.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordSets;

/** What is done once, on two days: "signed a truce on Monday" in one article, "on Tuesday" in another. */
final class TwoDates implements Clash {
    private static final WordSets WORDS = WordSets.of(TwoDates.class, "once.tsv");

    /** Days apart at which two tellings are of one deed. */
    private static final int NEAR = 2;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Claim> once = claims.stream().filter(TwoDates::isOnce).toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < once.size(); i++) {
            for (Claim other : once.subList(i + 1, once.size())) {
                if (clash(once.get(i), other)) {
                    found.add(conflict(once.get(i), other));
                }
            }
        }
        return found;
    }

    private static boolean isOnce(Claim claim) {
        return claim.entry() instanceof Event event
                && event.modality() == Modality.ACTUAL
                && !event.actors().isEmpty()
                && WORDS.has("deeds", stem(event))
                && day(claim).isPresent();
    }

    private static String stem(Event event) {
        return Words.stem(Words.fold(event.evidence().get(0).words()));
    }

    private static boolean clash(Claim a, Claim b) {
        Event x = (Event) a.entry();
        Event y = (Event) b.entry();
        long apart = Math.abs(ChronoUnit.DAYS.between(day(a).orElseThrow(), day(b).orElseThrow()));
        return apart > 0
                && apart <= NEAR
                && stem(x).equals(stem(y))
                && parties(a, x).equals(parties(b, y))
                && Places.agree(x.place(), y.place())
                && !Editions.meet(a, b);
    }

    private static Set<String> parties(Claim claim, Event event) {
        Cast cast = claim.first().report().cast();
        Set<String> parties = new TreeSet<>(cast.sides(event.actors()));
        parties.addAll(cast.sides(event.recipients()));
        return parties;
    }

    private static Optional<LocalDate> day(Claim claim) {
        return claim.when().flatMap(Period::of).filter(Period::isDay).map(Period::first);
    }

    private static Contradiction conflict(Claim a, Claim b) {
        return Clash.of(
                Contradiction.Of.DATE,
                Editions.share(a, b) ? Contradiction.Explanation.EDITION : Contradiction.Explanation.ERROR,
                "dated " + day(a).orElseThrow() + " and " + day(b).orElseThrow() + ": " + a.headline(),
                Both.sides(a, b),
                List.of(a, b));
    }
}
