package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.entry.Exchange;

/** One paper that has been delivered by one article, and is still to come by another that appeared no earlier. */
final class TwoStages implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.EXCHANGE)
                .flatMap(TwoStages::conflict)
                .toList();
    }

    private static Stream<Contradiction> conflict(Claim paper) {
        Comparator<Assertion> byDay = Comparator.comparing(
                        (Assertion a) -> delivered(a).orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder());
        Optional<Assertion> come = paper.assertions().stream()
                .filter(assertion -> delivered(assertion).isPresent())
                .min(byDay);
        Optional<Assertion> owed = come.flatMap(delivery -> paper.assertions().stream()
                .filter(assertion -> isOwedAfter(assertion, delivery))
                .findFirst());
        return owed.stream()
                .map(assertion -> Clash.of(
                        Contradiction.Of.FACT,
                        Contradiction.Explanation.TIMING,
                        "to come in one article, delivered in another: " + paper.headline(),
                        List.of(
                                assertion.entry().evidence().get(0),
                                come.get().entry().evidence().get(0)),
                        List.of(paper)));
    }

    /** The last day on which it can have been delivered. */
    private static Optional<LocalDate> delivered(Assertion assertion) {
        Exchange paper = (Exchange) assertion.entry();
        return paper.status().equals("delivered")
                ? paper.when().flatMap(Period::of).map(Period::last)
                : Optional.empty();
    }

    /** Whether an article that appeared on the day of the delivery or later still has the paper to come. */
    private static boolean isOwedAfter(Assertion owed, Assertion delivery) {
        Optional<LocalDate> day = delivered(delivery);
        return ((Exchange) owed.entry()).status().equals("promised")
                && !owed.article().equals(delivery.article())
                && owed.report()
                        .published()
                        .filter(printed -> !printed.isBefore(day.orElseThrow()))
                        .isPresent();
    }
}
