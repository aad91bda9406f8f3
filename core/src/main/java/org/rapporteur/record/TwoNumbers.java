package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Figure;

/**
 * Two numbers of the same things in the same place that no one number satisfies: "8,000 troops", "more than 12,000". Something
 * must tie the two, for "12 people" in one paper and "40 people" in another are nobody's dispute: a word on what was counted, a
 * place, or one origin that prints both. An article that prints both ("four of the six gates") knows them to be two things,
 * unless two sides say them. Of many numbers each is set against the next higher one only.
 */
final class TwoNumbers implements Clash {
    private static final Comparator<Claim> BY_VALUE = Comparator.comparingDouble(
                    (Claim claim) -> Bounds.low((Figure) claim.entry()))
            .thenComparingDouble(claim -> Bounds.high((Figure) claim.entry()))
            .thenComparing(Claim::id);

    /** Numbers so many times apart are of two things, whatever they are called. */
    private static final int FAR = 10;
    /** The same of numbers that nothing ties but that one origin prints both. */
    private static final int FAR_IN_ONE = 3;

    /** With so many higher ones a number is compared. */
    private static final int NEXT = 40;

    private static final String ORIGIN = " origin ";

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Claim>> tied = new TreeMap<>();
        claims.stream()
                .filter(claim -> claim.entry() instanceof Figure figure && Bounds.isWhole(figure))
                .sorted(BY_VALUE)
                .forEach(claim -> ties(claim)
                        .forEach(tie -> tied.computeIfAbsent(tie, key -> new ArrayList<>())
                                .add(claim)));
        List<Contradiction> found = new ArrayList<>();
        tied.forEach((tie, rising) -> {
            for (int i = 0; i < rising.size(); i++) {
                Claim low = rising.get(i);
                higher(low, rising.subList(i + 1, rising.size()), far(tie))
                        .ifPresent(high -> found.add(conflict(low, high)));
            }
        });
        return found;
    }

    private static int far(String tie) {
        return tie.contains(ORIGIN) ? FAR_IN_ONE : FAR;
    }

    /** Whether two numbers of one block are set against each other here. */
    static boolean areTied(Claim a, Claim b) {
        return ties(a).stream().filter(ties(b)::contains).anyMatch(tie -> clash(a, b, far(tie)))
                && OneMatter.have(a, b);
    }

    /** What may tie a number to others of its day. */
    private static Set<String> ties(Claim claim) {
        Figure figure = (Figure) claim.entry();
        String day = figure.when().flatMap(Period::of).map(Period::toString).orElse("");
        Set<String> ties = new TreeSet<>();
        if (!Bounds.isMeasure(figure.what().orElse(""))) {
            Bounds.kind(figure).forEach(word -> ties.add(day + " kind " + word));
        }
        if (!Bounds.isMeasure(Bounds.unit(figure))) {
            figure.where().ifPresent(place -> ties.add(day + " place " + Words.fold(place)));
            claim.assertions()
                    .forEach(told ->
                            ties.add(day + ORIGIN + told.report().origin().id()));
        }
        return ties;
    }

    private static Optional<Claim> higher(Claim low, List<Claim> rising, int far) {
        return rising.stream()
                .filter(other -> clash(low, other, far))
                .limit(NEXT)
                .filter(other -> OneMatter.have(low, other))
                .findFirst();
    }

    private static boolean clash(Claim a, Claim b, int far) {
        Figure x = (Figure) a.entry();
        Figure y = (Figure) b.entry();
        return comparable(x, y)
                && Bounds.conflict(x, y)
                && Math.max(x.value(), y.value()) < far * Math.min(x.value(), y.value())
                && (claimed(x, y) || !Editions.meet(a, b));
    }

    /** Only what both name can be in conflict; of two days' numbers each may be right. */
    private static boolean comparable(Figure x, Figure y) {
        return x.where().isPresent() == y.where().isPresent() && sameDay(x, y) && Bounds.sameThing(x, y);
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
