package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.entry.Figure;

/**
 * Two numbers of the same things in the same place that no one number satisfies: "8,000 troops", "more than 12,000". An article
 * that prints both ("four of the six gates") knows them to be two things, unless two sides say them.
 */
final class TwoNumbers implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Claim> figures =
                claims.stream().filter(claim -> claim.kind() == Kind.FIGURE).toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int k = i + 1; k < figures.size(); k++) {
                if (clash(figures.get(i), figures.get(k))) {
                    found.add(conflict(figures.get(i), figures.get(k)));
                }
            }
        }
        return found;
    }

    private static boolean clash(Claim a, Claim b) {
        Figure x = (Figure) a.entry();
        Figure y = (Figure) b.entry();
        return comparable(x, y) && Bounds.conflict(x, y) && (claimed(x, y) || !Editions.meet(a, b));
    }

    /** Only what both name can be in conflict; of two days' numbers each may be right. */
    private static boolean comparable(Figure x, Figure y) {
        return Bounds.isCount(x)
                && x.what().isPresent()
                && y.what().isPresent()
                && x.where().isPresent() == y.where().isPresent()
                && sameDay(x, y)
                && Bounds.sameThing(x, y);
    }

    /** Two sides have two numbers. */
    private static boolean claimed(Figure x, Figure y) {
        return !x.claimedBy().isEmpty()
                && !y.claimedBy().isEmpty()
                && x.claimedBy().stream().noneMatch(y.claimedBy()::contains);
    }

    private static boolean sameDay(Figure x, Figure y) {
        return x.when().flatMap(Period::of).equals(y.when().flatMap(Period::of));
    }

    private static Contradiction conflict(Claim a, Claim b) {
        return Clash.of(
                Contradiction.Of.FIGURE,
                why(a, b),
                a.headline() + " ≠ " + b.headline(),
                Both.sides(a, b),
                List.of(a, b));
    }

    private static Contradiction.Explanation why(Claim a, Claim b) {
        if (claimed((Figure) a.entry(), (Figure) b.entry())) {
            return Contradiction.Explanation.DISPUTE;
        }
        boolean oneOrigin = Editions.share(a, b);
        return oneOrigin ? Contradiction.Explanation.EDITION : Contradiction.Explanation.SCOPE;
    }
}
