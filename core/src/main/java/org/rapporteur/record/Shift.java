package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Matters;
import org.rapporteur.entry.Position;

/**
 * A position that moved: "Dravenia, withdrawal: refuses on 4 March, offers on 20 March". What two agree on together, each of
 * them agrees to.
 *
 * @param holder who moved
 * @param issue on what
 * @param stances the claims, first held first, no two neighbours of the same stance; one that is taken again stands twice
 */
public record Shift(String holder, String issue, List<Claim> stances) {
    public Shift {
        stances = List.copyOf(stances);
    }

    public boolean moved() {
        return stances.size() > 1;
    }

    /** The last word, as of the coverage. */
    public Claim last() {
        return stances.get(stances.size() - 1);
    }

    /** Whether two stances come to the same: to refuse and to reject, to demand and to urge. */
    public static boolean isNone(String stance, String other) {
        return Stances.family(stance).equals(Stances.family(other));
    }

    /** A claim as of a day on which somebody makes it. */
    private record Step(String day, Claim claim) {
        Position position() {
            return (Position) claim.entry();
        }
    }

    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::day).thenComparing(step -> step.claim().sortKey());

    /** What each holder thinks of each issue over time; claims that are no positions do no harm. */
    public static List<Shift> of(Collection<Claim> claims) {
        List<Step> steps = claims.stream()
                .filter(claim -> claim.kind() == Kind.POSITION)
                .flatMap(claim -> days(claim).stream().map(day -> new Step(day, claim)))
                .sorted(ORDER)
                .toList();
        Matters matters =
                new Matters(steps.stream().map(step -> step.position().issue()).toList());
        Map<String, Map<String, List<Claim>>> held = new TreeMap<>();
        for (Step step : steps) {
            String issue = matters.of(step.position().issue());
            for (String side : sides(step.claim())) {
                add(
                        held.computeIfAbsent(side, any -> new TreeMap<>())
                                .computeIfAbsent(issue, any -> new ArrayList<>()),
                        step.claim());
            }
        }
        List<Shift> out = new ArrayList<>();
        held.forEach((side, issues) -> issues.forEach((issue, stances) -> out.add(new Shift(side, issue, stances))));
        return List.copyOf(out);
    }

    private static void add(List<Claim> stances, Claim next) {
        boolean again = !stances.isEmpty() && isNone(stance(stances.get(stances.size() - 1)), stance(next));
        if (!again) {
            stances.add(next);
        }
    }

    /** The days on which anybody says so. */
    private static List<String> days(Claim claim) {
        return claim.assertions().stream()
                .map(a -> a.entry()
                        .when()
                        .flatMap(Period::of)
                        .map(p -> p.anchor().toString())
                        .orElse(a.report().dayKey()))
                .distinct()
                .toList();
    }

    private static String stance(Claim claim) {
        return ((Position) claim.entry()).stance();
    }

    private static List<String> sides(Claim claim) {
        return claim.first().report().cast().sides(((Position) claim.entry()).holder());
    }
}
