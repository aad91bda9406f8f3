package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/**
 * Words that stayed from one edition to the next and changed their speaker, or who carried them: "officials said that Marek
 * had told Orlin to wait" against "Marek said she had told Orlin to wait".
 *
 * @param before as the first text has it
 * @param after as the second has it
 */
public record Reattribution(Assertion before, Assertion after) {
    /** So much of the shorter and of the longer words, and no fewer than this many, make two tellings one statement. */
    private static final double OF_SHORTER = 0.85;

    private static final double OF_LONGER = 0.6;
    private static final int FEWEST = 3;

    /** What two texts of one origin give to different mouths, in the order of the first. */
    public static List<Reattribution> between(Collection<Assertion> one, Collection<Assertion> other) {
        Map<Assertion, Reattribution> found = new LinkedHashMap<>();
        for (Assertion before : said(one)) {
            best(before, said(other))
                    .filter(after -> !chain(before).equals(chain(after)))
                    .ifPresent(after -> found.putIfAbsent(after, new Reattribution(before, after)));
        }
        return List.copyOf(found.values());
    }

    /** Where the first text has the words, in code points of its input. */
    public Span place() {
        return ((Statement) before.entry()).content().get(0).span();
    }

    /** Statements of somebody. */
    private static List<Assertion> said(Collection<Assertion> told) {
        return told.stream()
                .filter(assertion -> assertion.entry() instanceof Statement statement
                        && !chain(statement).isEmpty())
                .toList();
    }

    /** The telling of the same words; of several the one with the same speakers, for nothing changed then. */
    private static Optional<Assertion> best(Assertion before, List<Assertion> others) {
        List<Assertion> same =
                others.stream().filter(after -> isSame(before, after)).toList();
        return same.stream()
                .filter(after -> chain(after).equals(chain(before)))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static boolean isSame(Assertion before, Assertion after) {
        SortedSet<String> a = words(before);
        SortedSet<String> b = words(after);
        int shared = Words.shared(a, b);
        return shared >= FEWEST
                && shared >= OF_SHORTER * Math.min(a.size(), b.size())
                && shared >= OF_LONGER * Math.max(a.size(), b.size());
    }

    private static SortedSet<String> words(Assertion assertion) {
        SortedSet<String> words = new TreeSet<>();
        for (Evidence part : ((Statement) assertion.entry()).content()) {
            words.addAll(Words.of(part.words()));
        }
        return words;
    }

    private static List<String> chain(Assertion assertion) {
        return chain((Statement) assertion.entry());
    }

    /** Who spoke, then who carried it; people by surname, those who speak together in one order. */
    private static List<String> chain(Statement statement) {
        List<String> chain = new ArrayList<>();
        Set<String> speakers = new TreeSet<>();
        statement.speaker().forEach(id -> speakers.add(Surname.key(id)));
        chain.addAll(speakers);
        statement.relayedBy().forEach(id -> chain.add("by " + Surname.key(id)));
        return chain;
    }
}
