package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Members of a family whose bodies are equal letter for letter, under the one that is nearest to the origin. */
final class Twins {
    private final TreeMap<String, List<String>> twins = new TreeMap<>();
    private final TreeMap<String, String> first = new TreeMap<>();

    private Twins() {}

    static Twins of(Collection<Standing> members) {
        TreeMap<Long, Standing> best = new TreeMap<>();
        members.forEach(one -> best.merge(one.body(), one, (old, other) -> other.compareTo(old) < 0 ? other : old));
        Twins twins = new Twins();
        for (Standing one : members) {
            String name = best.getOrDefault(one.body(), one).name();
            twins.first.put(one.name(), name);
            twins.twins.computeIfAbsent(name, k -> new ArrayList<>()).add(one.name());
        }
        return twins;
    }

    /** The one that stands for all that have this one's body. */
    String first(String name) {
        return first.getOrDefault(name, name);
    }

    /** All that a first stands for, itself too. */
    List<String> of(String first) {
        return twins.getOrDefault(first, List.of(first));
    }

    Set<String> firsts() {
        return Collections.unmodifiableSet(twins.keySet());
    }
}
