package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Position;

/**
 * A position that moved: "Dravenia, withdrawal: refuses on 4 March, offers on 20 March".
 *
 * @param holder who moved, sorted
 * @param issue on what
 * @param stances the claims, first held first, no two neighbours of the same stance
 */
public record Shift(List<String> holder, String issue, List<Claim> stances) {
    public Shift {
        holder = List.copyOf(holder);
        stances = List.copyOf(stances);
    }

    public boolean moved() {
        return stances.size() > 1;
    }

    /** The last word, as of the coverage. */
    public Claim last() {
        return stances.get(stances.size() - 1);
    }

    /** What each holder thinks of each issue over time; claims that are no positions do no harm. */
    public static List<Shift> of(Collection<Claim> claims) {
        Map<String, List<Claim>> byHolder = new TreeMap<>();
        claims.stream()
                .filter(claim -> claim.kind() == Kind.POSITION)
                .sorted(ORDER)
                .forEach(claim -> byHolder.computeIfAbsent(key(claim), key -> new ArrayList<>())
                        .add(claim));
        return byHolder.values().stream().map(Shift::shift).toList();
    }

    private static Shift shift(List<Claim> claims) {
        List<Claim> stances = new ArrayList<>();
        for (Claim claim : claims) {
            if (stances.isEmpty() || !family(stances.get(stances.size() - 1)).equals(family(claim))) {
                stances.add(claim);
            }
        }
        Position first = (Position) claims.get(0).entry();
        return new Shift(sides(claims.get(0)), first.issue(), stances);
    }

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Shift::since).thenComparing(Claim::sortKey);

    /** The first day that anybody says so. */
    private static String since(Claim claim) {
        return claim.assertions().stream()
                .map(a -> a.entry()
                        .when()
                        .flatMap(Period::of)
                        .map(p -> p.anchor().toString())
                        .orElse(a.report().dayKey()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String family(Claim claim) {
        return Stances.family(((Position) claim.entry()).stance());
    }

    private static String key(Claim claim) {
        return String.join(",", sides(claim)) + "\n" + ((Position) claim.entry()).issue();
    }

    private static List<String> sides(Claim claim) {
        return claim.first().report().cast().sides(((Position) claim.entry()).holder());
    }
}
