package org.rapporteur.entry;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Everybody of several lists, each once, in order. */
final class Parties {
    private Parties() {}

    @SafeVarargs
    static List<String> of(Collection<String>... lists) {
        TreeSet<String> all = new TreeSet<>();
        for (Collection<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
