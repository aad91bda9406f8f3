package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs that are known, as a graph: who is tied to whom, and which articles hang together by shared origin. */
final class Ties {
    private final Map<String, TreeMap<String, Kinship>> byName = new TreeMap<>();
    /** Each article's family; two families that grow together become the larger one. */
    private final Map<String, TreeSet<String>> families = new HashMap<>();

    void add(Kinship kinship) {
        Kinship light = kinship.light();
        byName.computeIfAbsent(light.a(), k -> new TreeMap<>()).put(light.b(), light);
        byName.computeIfAbsent(light.b(), k -> new TreeMap<>()).put(light.a(), light);
        if (light.sharedOrigin()) {
            join(light.a(), light.b());
        }
    }

    private void join(String one, String other) {
        TreeSet<String> mine = own(one);
        TreeSet<String> theirs = own(other);
        if (mine != theirs) {
            TreeSet<String> large = mine.size() < theirs.size() ? theirs : mine;
            TreeSet<String> small = large == mine ? theirs : mine;
            large.addAll(small);
            small.forEach(name -> families.put(name, large));
        }
    }

    private TreeSet<String> own(String name) {
        return families.computeIfAbsent(name, key -> new TreeSet<>(Set.of(key)));
    }

    Collection<Kinship> of(String name) {
        return byName.getOrDefault(name, new TreeMap<>()).values();
    }

    Optional<Kinship> between(String one, String other) {
        return Optional.ofNullable(byName.getOrDefault(one, new TreeMap<>()).get(other));
    }

    /** All pairs, each once, in order. */
    List<Kinship> all() {
        List<Kinship> all = new ArrayList<>();
        byName.forEach((name, ties) -> ties.values().stream()
                .filter(kinship -> kinship.a().equals(name))
                .forEach(all::add));
        return all;
    }

    /** All that hang together with {@code name} by shared origin, itself too, sorted; not to be changed. */
    TreeSet<String> family(String name) {
        return own(name);
    }
}
