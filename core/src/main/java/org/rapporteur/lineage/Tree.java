package org.rapporteur.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the family tree of articles that hang together. The head is the member nearest to the origin: not later than any
 * other by what the pairs say, not spun, not credited to somebody else, early, long. Where even the head is a copy, the
 * origin is an edition that nobody holds. All choices go by the members alone, never by the order in which they came.
 */
final class Tree {
    private static final String EDITION = "edition:";

    private final TreeMap<String, Standing> standings = new TreeMap<>();
    private final Ties ties;
    private final Desk desk;
    private final Twins twins;
    private final List<Copy> copies = new ArrayList<>();
    private final List<String> editions = new ArrayList<>();
    private final TreeSet<String> seen = new TreeSet<>();
    private final Deque<Bough> putOff = new ArrayDeque<>();
    private final Standing head;
    private final Optional<String> newsroom;
    private final String origin;

    private Tree(Collection<String> members, Ties ties, Desk desk) {
        members.forEach(name -> standings.put(name, desk.standing(name)));
        this.ties = ties;
        this.desk = desk;
        twins = Twins.of(standings.values());
        head = head();
        newsroom = Credits.newsroom(standings.values(), head);
        origin = "origin:" + standings.firstKey();
        hang();
    }

    /** Where the tree looks up what an article says of itself, and pairs that were found with a twin only. */
    interface Desk {
        Standing standing(String name);

        Kinship pair(String one, String other);
    }

    static Family of(Collection<String> members, Ties ties, Desk desk) {
        return new Tree(members, ties, desk).family();
    }

    /** The pairs of an article with other members, each text once, though they were found with twins of either. */
    private TreeMap<String, Kinship> kin(String name) {
        TreeMap<String, Kinship> kin = new TreeMap<>();
        for (String twin : twins.of(name)) {
            for (Kinship kinship : ties.of(twin)) {
                String other = kinship.other(twin);
                if (kinship.sharedOrigin()
                        && standings.containsKey(other)
                        && !twins.first(other).equals(name)) {
                    kin.computeIfAbsent(twins.first(other), key -> pair(name, key));
                }
            }
        }
        kin.values().removeIf(kinship -> !kinship.isCopy());
        return kin;
    }

    /** As a pair, what was found with a twin only may prove to be no copy. */
    private Kinship pair(String name, String key) {
        return ties.between(name, key).orElseGet(() -> desk.pair(name, key));
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
        return twins.firsts().stream()
                .map(this::standing)
                .min(Comparator.comparing(this::isLater).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private Standing standing(String name) {
        return Objects.requireNonNull(standings.get(name), name);
    }

    /**
     * Whether the pairs say of more members that they came before this one than after it. A rewrite of another edition is no
     * witness: neither text was made from the other.
     */
    private boolean isLater(Standing one) {
        int balance = 0;
        for (Kinship kinship : kin(one.name()).values()) {
            if (kinship.isOfOtherEdition()) {
                continue;
            }
            String mine = twins.first(kinship.a()).equals(one.name()) ? kinship.a() : kinship.b();
            balance += kinship.isLater(mine) ? 1 : 0;
            balance -= kinship.isLater(kinship.other(mine)) ? 1 : 0;
        }
        return balance > 0;
    }

    /** Hangs every member on the one it is nearest to, going out from the head. */
    private void hang() {
        boolean spun =
                standings.size() > 1 ? head.isSpun() : head.spun().alone().narration();
        if (spun || head.named().isPresent()) {
            Relation relation = spun ? Relation.REWRITE : Relation.REPRINT;
            String reason = spun
                    ? "its words are damaged"
                    : "it credits " + head.named().orElse("");
            copies.add(Copy.of(relation, head.name(), edition(), List.of(reason)));
        }
        seen.add(head.name());
        grow(head.name());
        while (!putOff.isEmpty()) {
            Bough bough = putOff.remove();
            if (seen.add(bough.child)) {
                copies.add(copy(bough));
                grow(bough.child);
            }
        }
    }

    /**
     * Hangs on a member all that comes from it, and from those in turn. What seems to come from an edition of it that
     * nobody holds is put off, for a member that is still to be reached may be that edition.
     */
    private void grow(String from) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String parent = next.remove();
            twins.of(parent).stream()
                    .filter(twin -> !twin.equals(parent))
                    .forEach(twin -> copies.add(twin(twin, parent)));
            kin(parent).forEach((child, kinship) -> {
                Bough bough = new Bough(parent, child, kinship);
                if (kinship.isOfOtherEdition()) {
                    putOff.add(bough);
                } else if (seen.add(child)) {
                    copies.add(copy(bough));
                    next.add(child);
                }
            });
        }
    }

    /** A member and the one it may hang on. */
    private record Bough(String parent, String child, Kinship kinship) {}

    /** Letter for letter the same; a reprint where the two are of two houses, or one says that it is another's. */
    private Copy twin(String twin, String of) {
        boolean credits = standing(twin).named().isPresent();
        boolean elsewhere = !standing(twin).outlet().equals(standing(of).outlet());
        Relation relation = credits || elsewhere ? Relation.REPRINT : Relation.SAME;
        String reason = credits ? "it credits " + standing(twin).named().orElse("") : "the same text letter for letter";
        return Copy.of(relation, twin, of, List.of(reason));
    }

    private Copy copy(Bough bough) {
        List<String> reasons = new ArrayList<>(bough.kinship.direction().reasons());
        boolean other = bough.kinship.isOfOtherEdition();
        if (other) {
            reasons.add("both have sentences that the other has not, as two editions of " + bough.parent + " have");
        }
        Relation relation = bough.kinship.relations().get(0);
        return Copy.of(relation, bough.child, other ? edition() : bough.parent, reasons);
    }

    private String edition() {
        String name = EDITION + origin.substring(origin.indexOf(':') + 1) + ":" + (editions.size() + 1);
        editions.add(name);
        return name;
    }
}
