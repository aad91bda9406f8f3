package org.rapporteur.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What follows for others when pairs came and went with an article: whose family is another now, and of whom it must be said
 * anew what their words are worth.
 */
final class Consequences {
    private final Ties ties;
    private final Concern concern;

    Consequences(Ties ties, Concern concern) {
        this.ties = ties;
        this.concern = concern;
    }

    /**
     * What changed with an article.
     *
     * @param before the families that it brought together, as they were
     */
    record Change(List<Kinship> found, List<Kinship> struck, List<Family> before) {
        Change {
            found = List.copyOf(found);
            struck = List.copyOf(struck);
            before = List.copyOf(before);
        }
    }

    Growth of(Fingerprint fingerprint, Family family, Change change) {
        TreeSet<String> dirty = new TreeSet<>(List.of(fingerprint.article()));
        if (change.before.stream().anyMatch(old -> !isAs(old, family))) {
            dirty.addAll(family.members());
        }
        change.found.forEach(kinship -> dirty.addAll(concerned(fingerprint.article(), kinship)));
        for (Kinship kinship : change.struck) {
            Stream.of(kinship.a(), kinship.b())
                    .filter(one -> concern.of(one, kinship))
                    .forEach(dirty::add);
        }
        List<Kinship> sorted = change.found.stream()
                .map(Kinship::light)
                .sorted(Comparator.comparing(Kinship::a).thenComparing(Kinship::b))
                .toList();
        return new Growth(fingerprint, List.of(family), List.copyOf(dirty), sorted, change.struck);
    }

    /** Whose words the pair has to do with; where a machine's copy was found, all that its dialect may help to repair. */
    private TreeSet<String> concerned(String name, Kinship kinship) {
        TreeSet<String> concerned = new TreeSet<>();
        String other = kinship.other(name);
        if (concern.of(other, kinship)) {
            concerned.add(other);
        }
        if (kinship.relations().contains(Relation.REWRITE)) {
            ties.of(other).forEach(next -> concerned.add(next.other(other)));
        }
        return concerned;
    }

    /** Whether the family's head, its newsroom and its name are the same. */
    private static boolean isAs(Family old, Family now) {
        return old.origin().equals(now.origin())
                && old.held().equals(now.held())
                && old.newsroom().equals(now.newsroom());
    }
}
