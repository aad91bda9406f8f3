package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.When;

/** "in 2014", "1974 - Dravenia builds the dam", "since 2014" (open at its end), "until 2014" (open at its start). */
final class YearAlone implements DateRule {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");
    private static final Set<String> BEFORE =
            Set.of("in", "of", "since", "until", "by", "from", "during", "late", "early");

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        int year = CalendarDay.year(tree.word(i));
        boolean heads = i == 0 && DASHES.contains(tree.word(1));
        if (year < 1000 || !heads && !BEFORE.contains(tree.word(i - 1))) {
            return Optional.empty();
        }
        String word = "%04d".formatted(year);
        When when = switch (tree.word(i - 1)) {
            case "since" -> new When(word + "/..", When.Precision.INTERVAL);
            case "until" -> new When("../" + word, When.Precision.INTERVAL);
            default -> When.year(year);
        };
        return Optional.of(new Moment(i, i + 1, when));
    }
}
