package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.When;

/** "in the coming days", "within the next few days": some day of the week that begins with the day of publication. */
final class ComingDays implements DateRule {
    private static final Set<String> COMING = Set.of("coming", "next", "following", "subsequent");
    private static final int DAYS = 7;

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        boolean opens = List.of("in", "within", "over", "during").contains(tree.word(i))
                && tree.word(i + 1).equals("the")
                && COMING.contains(tree.word(i + 2));
        int at = List.of("few", "several", "couple").contains(tree.word(i + 3)) ? i + 4 : i + 3;
        int days = tree.word(at).equals("of") ? at + 1 : at;
        return opens && tree.word(days).equals("days")
                ? today.map(day -> new Moment(i, days + 1, When.between(day, day.plusDays(DAYS))))
                : Optional.empty();
    }
}
