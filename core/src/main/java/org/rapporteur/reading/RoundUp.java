package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.When;
import org.rapporteur.entry.When.Precision;

/**
 * A story that is told day by day, as a week's review or a chronology is: what "On Tuesday", "May 2 -" or "Wednesday brought"
 * opens is of that day, and so is all behind it until the next.
 */
final class RoundUp {
    private static final int FEWEST = 3;
    /** Words before the day that opens a paragraph: "It began on". */
    private static final int LEAD = 4;

    private final TreeMap<Integer, When> days = new TreeMap<>();

    RoundUp(Story story) {
        Set<String> told = new HashSet<>();
        Set<Integer> dated = new HashSet<>();
        for (Tree tree : story.trees()) {
            boolean first = story.paragraphs().get(tree.paragraph()).get(0) == tree;
            opening(story, tree, first ? LEAD : 1).ifPresent(day -> {
                days.put(tree.index(), day);
                told.add(day.value());
                dated.add(tree.paragraph());
            });
        }
        if (told.size() < FEWEST || 2 * dated.size() < story.paragraphs().size()) {
            days.clear();
        }
    }

    private static Optional<When> opening(Story story, Tree tree, int lead) {
        String today = story.calendar().today().map(LocalDate::toString).orElse("9999");
        return story.calendar().in(tree).stream()
                .filter(moment -> moment.when().value().compareTo(today) <= 0)
                .filter(moment -> moment.from() < lead && moment.when().precision() == Precision.DAY)
                .map(Moment::when)
                .findFirst();
    }

    /** The day that this sentence is told of; empty in any other story. */
    Optional<When> day(Tree tree) {
        return Optional.ofNullable(days.floorEntry(tree.index())).map(entry -> entry.getValue());
    }
}
