package org.rapporteur.lineage;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which articles print one body, letter for letter: a reprint of a reprint is one text under many names. */
final class Pages {
    /** Of equal pages some stand for all: by a hash of the name, which is as good as a lot. */
    static final Comparator<String> RANK =
            Comparator.comparingInt((String name) -> Hashes.word(name)).thenComparing(Comparator.naturalOrder());

    private final TreeSet<String> names = new TreeSet<>();
    private final Map<Long, TreeSet<String>> byBody = new HashMap<>();
    private final Map<String, Long> bodyOf = new HashMap<>();

    /** Files the name; says whether the body is new, for one that is known adds its name only. */
    boolean file(Fingerprint fingerprint) {
        names.add(fingerprint.article());
        bodyOf.put(fingerprint.article(), fingerprint.body());
        TreeSet<String> same = byBody.computeIfAbsent(fingerprint.body(), k -> new TreeSet<>());
        same.add(fingerprint.article());
        return same.size() == 1;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The key of a body; texts that are equal letter for letter have the same. */
    long body(String name) {
        return bodyOf.getOrDefault(name, 0L);
    }

    /** All names, sorted; not to be changed. */
    SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    /** The names that a body has now. */
    TreeSet<String> of(long body) {
        return new TreeSet<>(byBody.getOrDefault(body, new TreeSet<>()));
    }

    /** The few that are laid beside other texts for all that print this one's; it may be one of them. */
    List<String> standing(String name) {
        return twins(name).stream().sorted(RANK).limit(Bench.FEW).toList();
    }

    /** The article and all with the same body; not to be changed. */
    TreeSet<String> twins(String name) {
        TreeSet<String> twins = byBody.get(body(name));
        return twins == null ? new TreeSet<>(List.of(name)) : twins;
    }
}
