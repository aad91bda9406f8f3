package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings the pairs of a family to those that its {@link Bench} lists when an article has joined it: lays beside each other
 * what was not yet, and strikes what is listed no more. What a family lists in the end hangs on its members alone.
 */
final class Seating {
    private final Ties ties;
    private final Pages pages;
    private final TreeMap<String, Kinship> made = new TreeMap<>();
    private final TreeMap<String, Kinship> struck = new TreeMap<>();
    private final Laying laying;

    Seating(Ties ties, Pages pages, Laying laying) {
        this.ties = ties;
        this.pages = pages;
        this.laying = laying;
    }

    /** Lays two articles beside each other. */
    interface Laying {
        Kinship pair(String one, String other);
    }

    /** Pairs that were made. */
    Collection<Kinship> made() {
        return made.values();
    }

    /** Pairs that are listed no more. */
    Collection<Kinship> struck() {
        return struck.values();
    }

    /** @param merged whether the article brought two families together */
    void seat(String name, boolean merged) {
        TreeSet<String> family = ties.family(name);
        TreeSet<String> others = new TreeSet<>(family);
        others.remove(name);
        Bench bench = new Bench(family, pages);
        List<String> changed = merged ? List.copyOf(others) : bench.unlike(new Bench(others, pages));
        lay(name, bench);
        if (merged) {
            others.forEach(other -> lay(other, bench));
        }
        strike(name, bench);
        changed.forEach(other -> strike(other, bench));
    }

    private void lay(String name, Bench bench) {
        for (String other : bench.partners(name)) {
            if (ties.between(name, other).isEmpty()) {
                Kinship kinship = laying.pair(name, other);
                if (kinship.relations().get(0) != Relation.UNRELATED) {
                    ties.add(kinship);
                    made.put(key(kinship), kinship);
                }
            }
        }
    }

    private void strike(String name, Bench bench) {
        for (Kinship kinship : new ArrayList<>(ties.of(name))) {
            String other = kinship.other(name);
            boolean listed = !ties.family(name).contains(other) || bench.lists(name, other);
            if (!listed && hangTogether(name, other, bench)) {
                ties.strike(kinship);
                if (made.remove(key(kinship)) == null) {
                    struck.put(key(kinship), kinship);
                }
            }
        }
    }

    /** Whether one member that is laid beside both ties the two together, so that the family does not fall apart. */
    private boolean hangTogether(String one, String other, Bench bench) {
        return ties.of(one).stream()
                .filter(kinship -> kinship.sharedOrigin() && bench.lists(one, kinship.other(one)))
                .map(kinship -> kinship.other(one))
                .filter(third -> !third.equals(other) && bench.lists(third, other))
                .anyMatch(third ->
                        ties.between(third, other).filter(Kinship::sharedOrigin).isPresent());
    }

    private static String key(Kinship kinship) {
        return kinship.a() + '\n' + kinship.b();
    }
}
