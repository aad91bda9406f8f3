package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;

/** What cannot both hold, among the claims of one block. */
public final class Contradictions {
    private Contradictions() {}

    /** In order of id. */
    public static List<Contradiction> of(Collection<Claim> block) {
        List<Claim> claims =
                block.stream().sorted(Comparator.comparing(Claim::id)).toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).kind() == Kind.MEETING) {
                date(claims.get(i), found);
            }
            for (int k = i + 1; k < claims.size(); k++) {
                if (claims.get(i).kind() == Kind.FIGURE && claims.get(k).kind() == Kind.FIGURE) {
                    figures(claims.get(i), claims.get(k), found);
                }
            }
        }
        found.sort(Comparator.comparing(Contradiction::id));
        return List.copyOf(found);
    }

    /** One meeting, two days. */
    private static void date(Claim meeting, List<Contradiction> found) {
        Map<String, Evidence> days = new TreeMap<>();
        for (Assertion assertion : meeting.assertions()) {
            assertion
                    .entry()
                    .when()
                    .filter(when -> when.precision() == org.rapporteur.entry.When.Precision.DAY)
                    .ifPresent(when -> days.putIfAbsent(
                            when.value(), assertion.entry().evidence().get(0)));
        }
        if (days.size() > 1) {
            String words = ((Meeting) meeting.entry()).kind() + " dated " + String.join(" and ", days.keySet());
            found.add(conflict(
                    Contradiction.Of.DATE,
                    words,
                    List.copyOf(days.values()),
                    Contradiction.Explanation.ERROR,
                    List.of(meeting.id())));
        }
    }

    /** One thing, two numbers. */
    private static void figures(Claim a, Claim b, List<Contradiction> found) {
        Figure x = (Figure) a.entry();
        Figure y = (Figure) b.entry();
        boolean sameDay = x.when().equals(y.when());
        if (x.what().isPresent()
                && y.what().isPresent()
                && sameDay
                && Bounds.sameThing(x, y)
                && Bounds.conflict(x, y)) {
            String words = a.headline() + " ≠ " + b.headline();
            List<Evidence> between = List.of(x.evidence().get(0), y.evidence().get(0));
            found.add(conflict(
                    Contradiction.Of.FIGURE,
                    words,
                    between,
                    Contradiction.Explanation.DISPUTE,
                    List.of(a.id(), b.id())));
        }
    }

    private static Contradiction conflict(
            Contradiction.Of kind,
            String words,
            List<Evidence> between,
            Contradiction.Explanation why,
            List<String> claims) {
        List<Evidence> sorted = between.stream().sorted().toList();
        return new Contradiction(
                Ids.of('c', kind + "\n" + String.join("\n", claims)), kind, words, sorted, why, claims);
    }
}
