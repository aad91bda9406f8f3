package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.When;

/**
 * The life of a paper: "promised 4 March, delivered 9 March, read 10 March, awaited" is four steps of one reply.
 *
 * @param status promised, awaited, delivered, read, answered
 * @param when the day that is given for it, or the day of the first article that says so
 */
public record Life(String status, Optional<When> when) {
    /** Steps of which an article gives the day: it dates a paper by when it went out, not by when it was read or answered. */
    private static final Set<String> CARRIED = Set.of("promised", "awaited", "delivered");

    /** The steps of a paper, in their order. */
    public static List<Life> of(Claim paper) {
        Map<Integer, Life> steps = new TreeMap<>();
        for (Assertion assertion : paper.assertions()) {
            Exchange telling = (Exchange) assertion.entry();
            Optional<When> own = CARRIED.contains(telling.status()) ? telling.when() : Optional.empty();
            Optional<When> when = own.or(() -> assertion.report().published().map(When::day));
            steps.merge(Papers.LIFE.indexOf(telling.status()), new Life(telling.status(), when), Life::better);
        }
        return List.copyOf(steps.values());
    }

    /** How far a paper has come in one article's tellings of it; one that only mentions it knows no better than the rest. */
    public static String furthest(Claim paper, Collection<Assertion> told) {
        List<Exchange> tellings =
                told.stream().map(telling -> (Exchange) telling.entry()).toList();
        boolean bare = tellings.stream().allMatch(Papers::isBare);
        return bare && Papers.isOwed(paper.status()) ? paper.status() : Papers.furthest(tellings);
    }

    /** The more exact day, or the earlier. */
    private static Life better(Life a, Life b) {
        return order(a).compareTo(order(b)) <= 0 ? a : b;
    }

    private static String order(Life step) {
        return step.when
                .map(when -> when.precision().ordinal() + when.sortKey())
                .orElse("9");
    }
}
