package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;

/** One paper that has come in one article, and that somebody denies to have had in another which appeared no earlier: "we have seen no proposal". */
final class SentOrNot implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> spoken = Spoken.byArticle(claims);
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.EXCHANGE)
                .flatMap(paper -> conflict(paper, spoken))
                .toList();
    }

    private static Stream<Contradiction> conflict(Claim paper, Map<String, List<Spoken>> spoken) {
        return paper.assertions().stream()
                .filter(telling -> isDenied(telling, spoken.getOrDefault(telling.article(), List.of())))
                .flatMap(denied -> paper.assertions().stream()
                        .filter(told -> isBefore(told, denied))
                        .findFirst()
                        .map(told -> of(paper, denied, told))
                        .stream());
    }

    /** Whether the paper has not come, and stands in the words of somebody who denies it. */
    private static boolean isDenied(Assertion telling, List<Spoken> spoken) {
        Evidence words = telling.entry().evidence().get(0);
        return Papers.isOwed(((Exchange) telling.entry()).status())
                && spoken.stream()
                        .anyMatch(each -> each.isDenial() && each.reach().contains(words.span()));
    }

    /** Whether one article has it come on a day on which another could know of it. */
    private static boolean isBefore(Assertion told, Assertion denied) {
        Optional<LocalDate> came = told.entry().when().flatMap(Period::of).map(Period::last);
        Optional<LocalDate> printed = denied.report().published();
        return !told.article().equals(denied.article())
                && !Papers.isOwed(((Exchange) told.entry()).status())
                && came.isPresent()
                && printed.isPresent()
                && !came.get().isAfter(printed.get());
    }

    private static Contradiction of(Claim paper, Assertion denied, Assertion told) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.DISPUTE,
                "delivered in one article, denied in another: " + paper.headline(),
                List.of(
                        told.entry().evidence().get(0),
                        denied.entry().evidence().get(0)),
                List.of(paper));
    }
}
