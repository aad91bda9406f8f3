package org.rapporteur.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws the family tree of articles that hang together. The head is the member nearest to the origin: not later than any
 * other by what the pairs say, not spun, not credited to somebody else, early, long. Where even the head is a copy, the
 * origin is an edition that nobody holds. All choices go by the members alone, never by the order in which they came.
 */
final class Tree {
    private static final String EDITION = "edition:";

    private final TreeMap<String, Standing> standings = new TreeMap<>();
    private final Ties ties;
    private final List<Copy> copies = new ArrayList<>();
    private final List<String> editions = new ArrayList<>();
    private final Standing head;
    private final Optional<String> newsroom;
    private final String origin;

    private Tree(Collection<String> members, Ties ties, Function<String, Standing> standing) {
        members.forEach(name -> standings.put(name, standing.apply(name)));
        this.ties = ties;
        head = head();
        newsroom = newsroom();
        origin = "origin:" + standings.firstKey();
        hang();
    }

    static Family of(Collection<String> members, Ties ties, Function<String, Standing> standing) {
        return new Tree(members, ties, standing).family();
    }

    private Family family() {
        boolean held = editions.isEmpty()
                || copies.stream().noneMatch(copy -> copy.article().equals(head.name()));
        copies.sort(Comparator.comparing(Copy::article));
        return new Family(
                origin,
                held ? Optional.of(head.name()) : Optional.empty(),
                newsroom,
                List.copyOf(standings.keySet()),
                copies,
                editions);
    }

    private Standing head() {
        return standings.values().stream()
                .min(Comparator.comparing(this::isLater).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Whether the pairs say of more members that they came before this one than after it. */
    private boolean isLater(Standing standing) {
        int balance = 0;
        for (Kinship kinship : ties.of(standing.name())) {
            boolean within = kinship.sharedOrigin() && standings.containsKey(kinship.other(standing.name()));
            balance += within && kinship.isLater(standing.name()) ? 1 : 0;
            balance -= within && kinship.isLater(kinship.other(standing.name())) ? 1 : 0;
        }
        return balance > 0;
    }

    /** The one that most members credit; else that of the head. */
    private Optional<String> newsroom() {
        Map<String, Long> credited = standings.values().stream()
                .filter(standing -> standing.named().isPresent())
                .collect(
                        Collectors.groupingBy(standing -> standing.named().get(), TreeMap::new, Collectors.counting()));
        return credited.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .or(head::newsroom);
    }

    /** Hangs every member on the one it is nearest to, going out from the head. */
    private void hang() {
        if (head.spun() || head.named().isPresent()) {
            Relation relation = head.spun() ? Relation.REWRITE : Relation.REPRINT;
            String reason = head.spun()
                    ? "its words are damaged"
                    : "it credits " + head.named().orElse("");
            copies.add(Copy.of(relation, head.name(), edition(), List.of(reason)));
        }
        Deque<String> next = new ArrayDeque<>(List.of(head.name()));
        TreeMap<String, Boolean> seen = new TreeMap<>(Map.of(head.name(), true));
        while (!next.isEmpty()) {
            String parent = next.remove();
            for (Kinship kinship : ties.of(parent)) {
                String child = kinship.other(parent);
                if (kinship.sharedOrigin() && standings.containsKey(child) && seen.put(child, true) == null) {
                    copies.add(copy(kinship, child, parent));
                    next.add(child);
                }
            }
        }
    }

    private Copy copy(Kinship kinship, String child, String parent) {
        boolean otherEdition = kinship.relations().contains(Relation.REWRITE)
                && kinship.relations().contains(Relation.REVISION);
        List<String> reasons = new ArrayList<>(kinship.direction().reasons());
        if (otherEdition) {
            reasons.add("both have sentences that the other has not, as two editions of " + parent + " have");
        }
        return Copy.of(kinship.relations().get(0), child, otherEdition ? edition() : parent, reasons);
    }

    private String edition() {
        String name = EDITION + origin.substring(origin.indexOf(':') + 1) + ":" + (editions.size() + 1);
        editions.add(name);
        return name;
    }
}
