package org.rapporteur.record;

import java.time.LocalDate;
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
        for (Assertion owed : paper.assertions()) {
            for (Assertion come : paper.assertions()) {
                if (isOwed(owed) && isAfter(owed, come)) {
                    return Stream.of(Clash.of(
                            Contradiction.Of.FACT,
                            Contradiction.Explanation.TIMING,
                            "to come in one article, delivered in another: " + paper.headline(),
                            List.of(
                                    owed.entry().evidence().get(0),
                                    come.entry().evidence().get(0)),
                            List.of(paper)));
                }
            }
        }
        return Stream.empty();
    }

    private static boolean isOwed(Assertion assertion) {
        return ((Exchange) assertion.entry()).status().equals("promised");
    }

    /** Whether {@code owed} appeared when {@code come} has it delivered already. */
    private static boolean isAfter(Assertion owed, Assertion come) {
        Exchange paper = (Exchange) come.entry();
        Optional<LocalDate> delivered = paper.when().flatMap(Period::of).map(Period::last);
        boolean told = paper.status().equals("delivered") && !owed.article().equals(come.article());
        return told
                && delivered.isPresent()
                && owed.report()
                        .published()
                        .filter(day -> !day.isBefore(delivered.get()))
                        .isPresent();
    }
}
