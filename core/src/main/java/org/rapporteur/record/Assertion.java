package org.rapporteur.record;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.entry.Entry;

/**
 * One article says one thing. A claim is made of these.
 *
 * @param report the article
 * @param index of the entry in the article's list of entries
 * @param entry what it says
 * @param sentence a name for the sentence of its family that the words stand in, the same for every copy of that
 *     sentence; empty when the article is nobody's copy
 */
public record Assertion(Report report, int index, Entry entry, Optional<String> sentence)
        implements Comparable<Assertion> {
    private static final Comparator<Assertion> ORDER = Comparator.comparing((Assertion a) -> a.report.dayKey())
            .thenComparing(a -> a.report.article())
            .thenComparing(Assertion::index);

    public static Assertion of(Report report, int index, Entry entry) {
        return new Assertion(report, index, entry, Optional.empty());
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
