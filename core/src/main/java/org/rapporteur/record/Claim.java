package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.When;

/**
 * One line of the record: what the articles tell alike, and who stands behind it. "Marek and Orlin met in Velden on
 * Friday", told by five articles of two newsrooms, is one claim.
 *
 * @param id short and made from content: {@code m-7k3fq2m9xd}
 * @param entry all tellings as one: the evidence of all, and for each detail what most origins say
 * @param headline one short sentence in our words
 * @param assertions who says it where, earliest first; never empty
 * @param wholes who prints the words of a quotation within a longer one, cut to them; lines of their own, counted here too
 * @param status "held", "awaited", "demand": what became of it, in the words of the kind
 * @param flags what to know before printing it, in order
 */
public record Claim(
        String id,
        Entry entry,
        String headline,
        List<Assertion> assertions,
        List<Assertion> wholes,
        Support support,
        String status,
        List<Flag> flags) {
    public Claim {
        if (assertions.isEmpty()) {
            throw new IllegalArgumentException("a claim that nobody makes: " + id);
        }
        assertions = List.copyOf(assertions);
        wholes = List.copyOf(wholes);
        flags = List.copyOf(flags);
    }

    /** What to know before printing a line. */
    public enum Flag {
        /** Words between quotation marks that are not the speaker's. */
        ALTERED,
        /** One origin only. */
        SOLE,
        /** Nobody is named as the speaker. */
        UNATTRIBUTED,
        /** It did not happen, or not yet: planned, demanded, denied, feared. */
        UNREAL,
        /** No day is known. */
        UNDATED
    }

    /** This line under another headline. */
    public Claim called(String better) {
        return new Claim(id, entry, better, assertions, wholes, support, status, flags);
    }

    public Kind kind() {
        return Kind.of(entry);
    }

    public Optional<When> when() {
        return entry.when();
    }

    /** Everybody it concerns, sorted. */
    public List<String> parties() {
        return entry.parties();
    }

    /** The first to tell it. */
    public Assertion first() {
        return assertions.get(0);
    }

    /** A string that sorts by date: what happened first comes first, what has no date last; a stance is held when it is told. */
    public String sortKey() {
        return when().map(When::sortKey).or(this::told).orElse("~~") + " " + id;
    }

    private Optional<String> told() {
        return assertions.stream()
                .filter(telling -> kind() == Kind.POSITION)
                .flatMap(telling -> telling.report().published().stream())
                .min(Comparator.naturalOrder())
                .map(day -> When.day(day).sortKey());
    }
}
