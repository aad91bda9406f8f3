package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who is asked about an article's words: those it, or a twin of it, is tied to, one of twins; of many the copies first, then
 * by name.
 */
final class Witnesses {
    /** So many are asked. */
    private static final int MOST = 24;

    private static final Comparator<Witness> ORDER =
            Comparator.comparing((Witness witness) -> !witness.tie.isCopy()).thenComparing(Witness::name);

    private final Ties ties;
    private final Pages pages;

    Witnesses(Ties ties, Pages pages) {
        this.ties = ties;
        this.pages = pages;
    }

    /** @param name the first by name of all that print its text */
    record Witness(String name, Kinship tie) {}

    /** In the order in which they are asked. */
    List<Witness> of(String article) {
        List<Witness> all = all(article);
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /**
     * Those who may be asked now, or no more, since one of the article's ties came or went: none, if so many are asked before
     * the other.
     */
    List<Witness> changed(String article, Kinship tie) {
        Witness other = new Witness(pages.twins(tie.other(article)).first(), tie);
        if (ties.of(article).size() < MOST && pages.twins(article).size() == 1) {
            return List.of(other);
        }
        List<Witness> rest = all(article);
        boolean came = rest.removeIf(witness -> witness.name.equals(other.name));
        int before = (int) rest.stream()
                .filter(witness -> ORDER.compare(witness, other) < 0)
                .count();
        if (before >= MOST) {
            return List.of();
        }
        // Who came put out the last. Who went let the next in; if others went with it, as many of those behind it.
        List<Witness> changed = new ArrayList<>(List.of(other));
        rest.stream().limit(MOST).skip(came ? MOST - 1 : before).forEach(changed::add);
        return changed;
    }

    private List<Witness> all(String article) {
        TreeMap<String, Witness> all = new TreeMap<>();
        for (String twin : pages.twins(article)) {
            for (Kinship tie : ties.of(twin)) {
                String other = pages.twins(tie.other(twin)).first();
                if (tie.relations().get(0) != Relation.UNRELATED
                        && !pages.twins(article).contains(other)) {
                    all.computeIfAbsent(other, name -> new Witness(name, tie));
                }
            }
        }
        List<Witness> ordered = new ArrayList<>(all.values());
        ordered.sort(ORDER);
        return ordered;
    }
}
