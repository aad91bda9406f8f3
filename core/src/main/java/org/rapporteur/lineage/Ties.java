package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs that are known, as a graph: who is tied to whom, and which articles hang together by shared origin. */
final class Ties {
    private final Map<String, TreeMap<String, Kinship>> byName = new TreeMap<>();
    /** Each article's family; two families that grow together become the larger one. */
    private final Map<String, TreeSet<String>> families = new HashMap<>();

    /** Where to ask for what was known before. */
    private final Register register;

    Ties(Register register) {
        this.register = register;
    }

    /** Nothing was known before. */
    static Ties fresh() {
        return new Ties(new Register() {
            @Override
            public Collection<Kinship> kin(String article) {
                return List.of();
            }

            @Override
            public Collection<String> family(String article) {
                return List.of();
            }
        });
    }

    void add(Kinship kinship) {
        Kinship light = kinship.light();
        known(light.a()).put(light.b(), light);
        known(light.b()).put(light.a(), light);
        if (light.sharedOrigin()) {
            join(light.a(), light.b());
        }
    }

    /** Forgets a pair; the family stays. */
    void strike(Kinship kinship) {
        known(kinship.a()).remove(kinship.b());
        known(kinship.b()).remove(kinship.a());
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
        TreeSet<String> own = families.get(name);
        if (own == null) {
            own = new TreeSet<>(register.family(name));
            own.add(name);
            for (String member : own) {
                families.put(member, own);
            }
        }
        return own;
    }

    private TreeMap<String, Kinship> known(String name) {
        return byName.computeIfAbsent(name, key -> {
            TreeMap<String, Kinship> kin = new TreeMap<>();
            register.kin(key).forEach(kinship -> kin.put(kinship.other(key), kinship));
            return kin;
        });
    }

    Collection<Kinship> of(String name) {
        return known(name).values();
    }

    Optional<Kinship> between(String one, String other) {
        return Optional.ofNullable(known(one).get(other));
    }

    /** All pairs that were asked for, each once, in order. */
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
