package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts tellings together that mean the same: the connected components of a {@link Likeness}. Tellings without a day come
 * second, and join only where exactly one group fits, so that "their meeting" never ties two meetings together. The
 * result does not depend on the order of what comes in.
 */
final class Clusters {
    private final List<Telling> tellings;
    private final Likeness likeness;
    private final Neighbours neighbours;
    private final int[] parent;

    private Clusters(List<Telling> tellings, Likeness likeness) {
        this.tellings = tellings;
        this.likeness = likeness;
        this.neighbours = new Neighbours(tellings, likeness.asksForWords());
        this.parent = new int[tellings.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** Each group with its assertions, earliest first. */
    static List<List<Assertion>> of(List<Telling> tellings, Likeness likeness) {
        Clusters clusters = new Clusters(tellings, likeness);
        clusters.joinAlike(true);
        clusters.adopt();
        clusters.joinAlike(false);
        return clusters.groups();
    }

    private void joinAlike(boolean firm) {
        for (int i = 0; i < parent.length; i++) {
            int one = i;
            neighbours.after(i, other -> {
                if (isFirm(one) == firm && isFirm(other) == firm && root(one) != root(other) && alike(one, other)) {
                    join(one, other);
                }
            });
        }
    }

    private boolean alike(int i, int k) {
        return likeness.alike(tellings.get(i), tellings.get(k));
    }

    private boolean isFirm(int i) {
        return !likeness.asksForDay() || tellings.get(i).isDated();
    }

    /** Gives each telling without a day to the one group that fits it, judged before any of them is given away. */
    private void adopt() {
        int[] homes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            homes[i] = isFirm(i) ? -1 : home(i);
        }
        for (int i = 0; i < parent.length; i++) {
            if (homes[i] >= 0) {
                join(i, homes[i]);
            }
        }
    }

    private int home(int vague) {
        int home = -1;
        for (int k = 0; k < parent.length; k++) {
            if (isFirm(k) && root(k) != home && alike(vague, k)) {
                if (home >= 0) {
                    return -1;
                }
                home = root(k);
            }
        }
        return home;
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    private void join(int i, int k) {
        int a = root(i);
        int b = root(k);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private List<List<Assertion>> groups() {
        Map<Integer, List<Assertion>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>())
                    .addAll(tellings.get(i).members());
        }
        return sorted(groups.values());
    }

    private static List<List<Assertion>> sorted(Collection<List<Assertion>> groups) {
        List<List<Assertion>> sorted = new ArrayList<>();
        for (List<Assertion> group : groups) {
            sorted.add(group.stream().sorted().toList());
        }
        return sorted;
    }
}
