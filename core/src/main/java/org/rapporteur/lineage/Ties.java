package org.rapporteur.lineage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs that are known, as a graph: who is tied to whom, and which articles hang together as copies. */
final class Ties {
    private final Map<String, TreeMap<String, Kinship>> byName = new TreeMap<>();

    void add(Kinship kinship) {
        Kinship light = kinship.light();
        byName.computeIfAbsent(light.a(), k -> new TreeMap<>()).put(light.b(), light);
        byName.computeIfAbsent(light.b(), k -> new TreeMap<>()).put(light.a(), light);
    }

    Collection<Kinship> of(String name) {
        return byName.getOrDefault(name, new TreeMap<>()).values();
    }

    Optional<Kinship> between(String one, String other) {
        return Optional.ofNullable(byName.getOrDefault(one, new TreeMap<>()).get(other));
    }

    /** All pairs, each once, in order. */
    Collection<Kinship> all() {
        return byName.entrySet().stream()
                .flatMap(entry -> entry.getValue().values().stream()
                        .filter(kinship -> kinship.a().equals(entry.getKey())))
                .toList();
    }

    /** All that hang together with {@code name} by shared origin, itself too, sorted. */
    TreeSet<String> family(String name) {
        TreeSet<String> seen = new TreeSet<>();
        seen.add(name);
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            String here = next.remove();
            for (Kinship kinship : of(here)) {
                if (kinship.sharedOrigin() && seen.add(kinship.other(here))) {
                    next.add(kinship.other(here));
                }
            }
        }
        return seen;
    }
}
