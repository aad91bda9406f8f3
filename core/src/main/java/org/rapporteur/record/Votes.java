package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.entry.Entry;

/** What most origins say of a detail. A reprint has no vote of its own. */
record Votes<E extends Entry>(List<Assertion> assertions, Class<E> kind) {
    /** The value with most origins; of several the longest, then the first in the alphabet. */
    Optional<String> most(Function<E, Optional<String>> detail) {
        Map<String, TreeSet<String>> votes = new TreeMap<>();
        for (Assertion assertion : assertions) {
            detail.apply(kind.cast(assertion.entry()))
                    .ifPresent(value -> votes.computeIfAbsent(value, v -> new TreeSet<>())
                            .add(assertion.report().origin().id()));
        }
        Comparator<Map.Entry<String, TreeSet<String>>> order = Comparator.comparing(
                        (Map.Entry<String, TreeSet<String>> vote) ->
                                vote.getValue().size())
                .thenComparing(vote -> vote.getKey().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        return votes.entrySet().stream().max(order).map(Map.Entry::getKey);
    }

    /** The same for a detail that always has a value. */
    String always(Function<E, String> detail) {
        return most(entry -> Optional.of(detail.apply(entry))).orElseThrow();
    }

    /** The list with most origins, such as the receivers of a paper. */
    List<String> list(Function<E, List<String>> detail) {
        Optional<String> most = most(entry -> Optional.of(detail.apply(entry))
                .filter(list -> !list.isEmpty())
                .map(list -> String.join("\n", new TreeSet<>(list))));
        return most.map(list -> List.of(list.split("\n"))).orElse(List.of());
    }
}
