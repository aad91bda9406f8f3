package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.When;

/** Claims, and which of them are told together; each by itself at first. */
final class Bundle {
    private final List<Claim> claims;
    private final int[] group;

    Bundle(List<Claim> claims) {
        this.claims = List.copyOf(claims);
        this.group = new int[claims.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
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
    }

    /** Joins two claims, unless they are known to be of two days. */
    void joinOfOneDay(int a, int b) {
        if (root(a) != root(b) && sameDay(claims.get(a), claims.get(b))) {
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
