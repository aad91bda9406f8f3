package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which pairs of a family are listed: all, while it is small; of a large one those with a text that sits on the bench, which
 * are the {@link #MOST} of lowest rank. Of pages that print one text letter for letter, a few stand for all. Ranks hang on the
 * texts and names alone, so that the order of reading changes nothing, and a family of a thousand lists forty-eight pairs a
 * text and not a thousand.
 */
final class Bench {
    /** So many texts sit on it. */
    static final int MOST = 48;
    /** So many pages stand for one text. */
    static final int FEW = 4;

    private final Pages pages;
    private final Collection<String> members;
    private final Set<Long> seated = new HashSet<>();
    private final TreeMap<Long, List<String>> standing = new TreeMap<>();

    Bench(Collection<String> members, Pages pages) {
        this.members = members;
        this.pages = pages;
        for (String name : members) {
            standing.computeIfAbsent(pages.body(name), key -> new ArrayList<>()).add(name);
        }
        standing.replaceAll(
                (body, names) -> names.stream().sorted(Pages.RANK).limit(FEW).toList());
        standing.keySet().stream()
                .sorted(Comparator.comparingLong(Hashes::spread))
                .limit(MOST)
                .forEach(seated::add);
    }

    boolean seats(String name) {
        return seated.contains(pages.body(name));
    }

    /** Whether the pair is one that is listed. */
    boolean lists(String one, String other) {
        boolean twins = pages.body(one) == pages.body(other);
        boolean bothStand = stands(one) && stands(other);
        return twins ? bothStand || isFirst(one) || isFirst(other) : bothStand && (seats(one) || seats(other));
    }

    /** The members that are laid beside a text. */
    List<String> partners(String name) {
        return members.stream()
                .filter(other -> !other.equals(name) && lists(name, other))
                .toList();
    }

    /** The members for which something is otherwise than on another bench. */
    List<String> unlike(Bench other) {
        return members.stream()
                .filter(name -> other.members.contains(name))
                .filter(name -> seats(name) != other.seats(name)
                        || stands(name) != other.stands(name)
                        || isFirst(name) != other.isFirst(name))
                .toList();
    }

    private boolean stands(String name) {
        return names(name).contains(name);
    }

    private boolean isFirst(String name) {
        return names(name).indexOf(name) == 0;
    }

    private List<String> names(String name) {
        return standing.getOrDefault(pages.body(name), List.of());
    }
}
