package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * More pairs that are no copies, though they share sentences: texts of the pile that no chain of labelled pairs ties
 * together, of one template or in one site's furniture. Those that share more than half are left out, for they may be copies.
 */
final class Strangers {
    private static final long[] NONE = {};
    private static final Set<String> KNOWN = Set.of("abp", "state");
    private static final double LEAST = 0.05;
    private static final double MOST = 0.5;
    /** So many a text. */
    private static final int EACH = 8;

    private final Map<String, String> heads = new HashMap<>();
    private final Pile pile;

    private Strangers(Pile pile) {
        this.pile = pile;
        for (Pile.Pair pair : pile.pairs) {
            if (!Relation.valueOf(pair.relation().toUpperCase(Locale.ROOT)).equals(Relation.UNRELATED)) {
                heads.put(head(pair.a()), head(pair.b()));
            }
        }
    }

    static List<Pile.Pair> of(Pile pile) {
        return new Strangers(pile).pairs();
    }

    private String head(String name) {
        String head = heads.getOrDefault(name, name);
        return head.equals(name) ? name : head(head);
    }

    private List<Pile.Pair> pairs() {
        List<String> names = pile.articles.keySet().stream()
                .filter(name -> KNOWN.contains(name.split("_")[0]))
                .toList();
        Map<String, long[]> shingles = new HashMap<>();
        names.forEach(name -> shingles.put(name, shingles(name)));
        Map<String, Integer> times = new HashMap<>();
        List<Pile.Pair> pairs = new ArrayList<>();
        for (String a : names) {
            for (String b : names) {
                boolean free = times.getOrDefault(a, 0) < EACH && times.getOrDefault(b, 0) < EACH;
                if (free
                        && a.compareTo(b) < 0
                        && !head(a).equals(head(b))
                        && isLike(shingles.getOrDefault(a, NONE), shingles.getOrDefault(b, NONE))) {
                    times.merge(a, 1, Integer::sum);
                    times.merge(b, 1, Integer::sum);
                    pairs.add(new Pile.Pair(a, b, "unrelated", "-", "own strangers"));
                }
            }
        }
        return pairs;
    }

    private long[] shingles(String name) {
        return Shingles.sorted(Shingles.runs(Words.of(pile.article(name)), 5, 0));
    }

    private static boolean isLike(long[] a, long[] b) {
        double shared = Body.shared(a, b) / Math.max(1.0, Math.min(a.length, b.length));
        return shared > LEAST && shared < MOST;
    }
}
