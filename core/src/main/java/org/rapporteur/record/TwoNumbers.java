package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Figure;

/** Two numbers of the same things in the same place that no one number satisfies: "8,000 troops", "more than 12,000". */
final class TwoNumbers implements Clash {
    /** Years and dates are no counts of anything. */
    private static final Set<String> CALENDAR = Set.of("year", "date", "month", "day");

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Claim> figures =
                claims.stream().filter(claim -> claim.kind() == Kind.FIGURE).toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int k = i + 1; k < figures.size(); k++) {
                if (clash(
                        (Figure) figures.get(i).entry(), (Figure) figures.get(k).entry())) {
                    found.add(conflict(figures.get(i), figures.get(k)));
                }
            }
        }
        return found;
    }

    /** Only what both name can be in conflict; of two days' numbers each may be right. */
    private static boolean clash(Figure x, Figure y) {
        return !CALENDAR.contains(x.unit())
                && x.what().isPresent()
                && y.what().isPresent()
                && x.where().isPresent() == y.where().isPresent()
                && sameDay(x, y)
                && Bounds.sameThing(x, y)
                && Bounds.conflict(x, y);
    }

    private static boolean sameDay(Figure x, Figure y) {
        return x.when().flatMap(Period::of).equals(y.when().flatMap(Period::of));
    }

    private static Contradiction conflict(Claim a, Claim b) {
        return Clash.of(
                Contradiction.Of.FIGURE,
                why(a, b),
                a.headline() + " ≠ " + b.headline(),
                List.of(a.entry().evidence().get(0), b.entry().evidence().get(0)),
                List.of(a, b));
    }

    private static Contradiction.Explanation why(Claim a, Claim b) {
        Figure x = (Figure) a.entry();
        Figure y = (Figure) b.entry();
        if (!x.claimedBy().isEmpty()
                && !y.claimedBy().isEmpty()
                && !x.claimedBy().equals(y.claimedBy())) {
            return Contradiction.Explanation.DISPUTE;
        }
        boolean oneOrigin = Editions.share(a, b);
        return oneOrigin ? Contradiction.Explanation.EDITION : Contradiction.Explanation.SCOPE;
    }
}
