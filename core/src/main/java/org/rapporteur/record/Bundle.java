package org.rapporteur.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.When;

/** Claims, and which of them are told together; each by itself at first. */
final class Bundle {
    /** What the record tells apart by itself. */
    private static final List<Kind> APART = List.of(Kind.MEETING, Kind.EXCHANGE);

    private final List<Claim> claims;
    private final int[] group;
    /** What a group holds, at its root. */
    private final List<EnumSet<Kind>> kinds;

    Bundle(List<Claim> claims) {
        this.claims = List.copyOf(claims);
        this.group = new int[claims.size()];
        this.kinds = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            kinds.add(EnumSet.of(claims.get(i).kind()));
        }
    }

    int size() {
        return group.length;
    }

    Claim claim(int i) {
        return claims.get(i);
    }

    /** What all that are told together with a claim have in common. */
    int root(int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        group[i] = root;
        return root;
    }

    void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        group[Math.max(x, y)] = Math.min(x, y);
        kinds.get(Math.min(x, y)).addAll(kinds.get(Math.max(x, y)));
    }

    /**
     * Joins two claims, unless they are known to be of two days, or two meetings or papers: "the replies of Halvoria and the
     * Pact" are two, whatever else is told of both.
     */
    void joinOfOneDay(int a, int b) {
        if (root(a) != root(b)
                && sameDay(claims.get(a), claims.get(b))
                && APART.stream()
                        .noneMatch(kind -> kinds.get(root(a)).contains(kind)
                                && kinds.get(root(b)).contains(kind))) {
            join(a, b);
        }
    }

    private static boolean sameDay(Claim a, Claim b) {
        Optional<Period> x = a.when().flatMap(Period::of);
        Optional<Period> y = b.when().flatMap(Period::of);
        if (x.isEmpty() || y.isEmpty()) {
            return x.isEmpty() && y.isEmpty();
        }
        return x.get().isOpen() == y.get().isOpen() && x.get().overlaps(y.get());
    }

    /** What is told together, each in the order of the claims. */
    List<List<Claim>> groups() {
        Map<Integer, List<Claim>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(claims.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** The day of a claim, if it is known. */
    Optional<String> day(int i) {
        return claims.get(i).when().map(When::value);
    }
}
