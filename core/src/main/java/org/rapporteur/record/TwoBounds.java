package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Figure;

/**
 * One number of the same things that origins bound differently: "more than 12,000 troops" here, "about 12,000" there. Both
 * may hold, but who prints one must know of the other.
 */
final class TwoBounds implements Clash {
    /** Of a handful, nobody doubts the number. */
    private static final int FEW = 10;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        TreeMap<Double, List<Claim>> byValue = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.entry() instanceof Figure figure && figure.value() >= FEW && isTelling(figure)) {
                byValue.computeIfAbsent(figure.value(), value -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        byValue.values().forEach(left -> found.addAll(ofOneValue(left)));
        return found;
    }

    /** "About 30 miles" may be any. */
    private static boolean isTelling(Figure figure) {
        return Bounds.isWhole(figure)
                && !(Bounds.isMeasure(figure.unit()) && Bounds.kind(figure).isEmpty());
    }

    private static List<Contradiction> ofOneValue(List<Claim> claims) {
        List<Claim> left = new ArrayList<>(claims);
        List<Contradiction> found = new ArrayList<>();
        while (!left.isEmpty()) {
            Claim first = left.remove(0);
            List<Claim> alike = new ArrayList<>(List.of(first));
            left.stream().filter(other -> bound(first, other)).forEach(alike::add);
            left.removeAll(alike);
            if (origins(alike) > 1 && alike.size() > 1) {
                found.add(conflict(alike));
            }
        }
        return found;
    }

    private static boolean bound(Claim a, Claim b) {
        Figure x = (Figure) a.entry();
        Figure y = (Figure) b.entry();
        return !x.bound().equals(y.bound()) && Bounds.sameThing(x, y) && OneMatter.have(a, b);
    }

    private static long origins(List<Claim> alike) {
        return alike.stream()
                .flatMap(claim -> claim.assertions().stream())
                .map(assertion -> assertion.report().origin().id())
                .distinct()
                .count();
    }

    private static Contradiction conflict(List<Claim> alike) {
        TreeSet<Evidence> between = new TreeSet<>();
        alike.forEach(claim -> between.addAll(Both.side(claim, claim.first())));
        return Clash.of(
                Contradiction.Of.FIGURE,
                Contradiction.Explanation.SCOPE,
                "one number, bound differently: "
                        + String.join(" / ", alike.stream().map(Claim::headline).toList()),
                List.copyOf(between),
                alike);
    }
}
