package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.When;

/**
 * "in the coming days", "within the next few days": some day of the week that begins with the day of publication; "in the next two
 * weeks" of so many, "in the coming weeks" of four.
 */
final class ComingDays implements DateRule {
    private static final Set<String> COMING = Set.of("coming", "next", "following", "subsequent");
    private static final int WEEK = 7;
    private static final int WEEKS = 4 * WEEK;

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        boolean opens = List.of("in", "within", "over", "during").contains(tree.word(i))
                && tree.word(i + 1).equals("the")
                && COMING.contains(tree.word(i + 2));
        boolean some = List.of("few", "several", "couple").contains(tree.word(i + 3));
        int count = (int) Math.min(100, Math.max(0, Numeral.single(tree.word(i + 3))));
        int at = some || count > 0 ? i + 4 : i + 3;
        int unit = tree.word(at).equals("of") ? at + 1 : at;
        int days = days(tree.word(unit), count);
        return opens && days > 0
                ? today.map(day -> new Moment(i, unit + 1, When.between(day, day.plusDays(days))))
                : Optional.empty();
    }

    /** How many days at most; 0 for no such unit. */
    private static int days(String unit, int count) {
        return switch (unit) {
            case "days" -> count > 0 ? count : WEEK;
            case "weeks" -> count > 0 ? count * WEEK : WEEKS;
            default -> 0;
        };
    }
}
