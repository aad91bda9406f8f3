package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;

/**
 * Makes the claims of one block. What is said in the very same words is one telling, tellings that mean the same are one
 * claim; who was read first makes no difference. Start reading the package here.
 */
public final class Claims {
    private Claims() {}

    /**
     * The claims of a block, in order of date and id.
     *
     * @param block the key that {@link Blocks#key} gives for each of the assertions
     */
    public static List<Claim> of(String block, Collection<Assertion> assertions) {
        List<Telling> tellings = tellings(assertions);
        if (tellings.isEmpty()) {
            return List.of();
        }
        Likeness likeness = Likeness.of(Kind.of(tellings.get(0).entry()));
        Wholes wholes = new Wholes(assertions);
        List<Claim> claims = new ArrayList<>();
        for (List<Assertion> group : Clusters.of(tellings, likeness)) {
            claims.add(claim(block, group, wholes));
        }
        claims.sort(Comparator.comparing(Claim::sortKey));
        return List.copyOf(claims);
    }

    /**
     * What an entry says, without who prints it: a store may hand {@link #of} only the earliest assertion for each of
     * these, and count the {@link Support} itself.
     */
    public static String telling(Assertion assertion) {
        String origin =
                hangsOnOrigin(assertion.entry()) ? assertion.report().origin().id() : "";
        return origin + "\t" + Keys.of(assertion);
    }

    /** Whether it has a part that nobody names: another origin's is another's. */
    public static boolean hangsOnOrigin(Entry entry) {
        return entry.parties().stream().anyMatch(id -> id.startsWith("anon:"));
    }

    private static List<Telling> tellings(Collection<Assertion> assertions) {
        Map<String, List<Assertion>> byKey = new TreeMap<>();
        for (Assertion assertion : assertions) {
            byKey.computeIfAbsent(telling(assertion), key -> new ArrayList<>()).add(assertion);
        }
        return byKey.entrySet().stream()
                .map(each -> Telling.of(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * The line that some assertions come to, whether or not they are alike.
     *
     * @param group in any order, never empty
     * @param wholes longer quotations of others that hold its words
     */
    public static Claim line(String id, Collection<Assertion> group, List<Assertion> wholes) {
        List<Assertion> sorted = group.stream().sorted().toList();
        return line(id, sorted, Merged.of(sorted), wholes);
    }

    /** A longer quotation, cut to the piece of it that holds the words of a shorter one. */
    public static Optional<Assertion> cut(Assertion whole, Statement shown) {
        return Wholes.cut(whole, shown);
    }

    private static Claim claim(String block, List<Assertion> group, Wholes wholes) {
        Entry entry = Merged.of(group);
        List<Assertion> around = entry instanceof Statement said ? wholes.around(said, group) : List.of();
        return line(Ids.of(Kind.of(entry), block + "\n" + anchor(group)), group, entry, around);
    }

    private static Claim line(String id, List<Assertion> group, Entry entry, List<Assertion> wholes) {
        Cast cast = Cast.together(group.stream().map(a -> a.report().cast()).toList());
        List<Assertion> vouching = new ArrayList<>(group);
        vouching.addAll(wholes);
        Support support = Support.of(vouching);
        return new Claim(
                id,
                entry,
                Headline.of(entry, cast),
                group,
                wholes,
                support,
                entry.as(Statuses.KINDS),
                Flags.of(entry, support));
    }

    /** What the id is made from: the telling of the day of the first report, so that later reports leave it alone. */
    private static String anchor(List<Assertion> group) {
        Optional<String> day = group.stream().map(a -> a.report().dayKey()).min(Comparator.naturalOrder());
        return group.stream()
                .filter(a -> a.report().dayKey().equals(day.orElseThrow()))
                .map(Claims::telling)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
