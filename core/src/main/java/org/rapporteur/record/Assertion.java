package org.rapporteur.record;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;

/**
 * One article says one thing. A claim is made of these.
 *
 * @param report the article
 * @param index of the entry in the article's list of entries
 * @param entry what it says
 * @param meant its words as they were before a rewrite damaged them, where that is known: they are what is compared with
 *     other articles, and never shown as printed
 */
public record Assertion(Report report, int index, Entry entry, Optional<String> meant)
        implements Comparable<Assertion> {
    private static final Comparator<Assertion> ORDER = Comparator.comparing((Assertion a) -> a.report.dayKey())
            .thenComparing(a -> a.report.article())
            .thenComparing(Assertion::index);

    public static Assertion of(Report report, int index, Entry entry) {
        return new Assertion(report, index, entry, Optional.empty());
    }

    /** The same with the words that were meant. */
    public Assertion meaning(String words) {
        return new Assertion(report, index, entry, Optional.of(words));
    }

    /** The words to compare with those of other articles. */
    String words() {
        return meant.orElseGet(() ->
                String.join(" ", entry.evidence().stream().map(Evidence::words).toList()));
    }

    public String article() {
        return report.article();
    }

    /** The id of this very entry in lists and exports, such as {@code s-7k3fq2m9xa}. */
    public String id() {
        return Ids.of(Kind.of(entry), article() + "\n" + index);
    }

    /** Earliest first. */
    @Override
    public int compareTo(Assertion other) {
        return ORDER.compare(this, other);
    }
}
