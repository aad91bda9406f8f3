package org.rapporteur.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.When;

/** "yesterday", "last week", "next month", "the weekend": counted from the day of publication. */
final class RelativeDay implements DateRule {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Integer> STEPS =
            Map.of("last", -1, "previous", -1, "past", -1, "this", 0, "next", 1, "coming", 1, "subsequent", 1);

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        Integer days = DAYS.get(tree.word(i));
        if (days != null) {
            return Optional.of(new Moment(
                    i,
                    i + 1,
                    today.map(now -> When.day(now.plusDays(days))).orElseGet(() -> When.expression(tree.word(i)))));
        }
        String unit = tree.word(i + 1);
        Integer step = weekend(tree, i) ? Integer.valueOf(Ahead.of(tree, i + 1) ? 0 : -1) : STEPS.get(tree.word(i));
        if (step == null || !List.of("week", "weekend", "month", "year").contains(unit)) {
            return Optional.empty();
        }
        String words = tree.word(i) + " " + unit;
        When when = today.map(now -> stretch(unit, step, now)).orElseGet(() -> When.expression(words));
        return Optional.of(new Moment(i, i + 2, when));
    }

    /** "over the weekend" is the last one, "will spend the weekend" the one to come. */
    private static boolean weekend(Tree tree, int i) {
        return tree.word(i).equals("the") && tree.word(i + 1).equals("weekend");
    }

    private static When stretch(String unit, int step, LocalDate now) {
        LocalDate monday =
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        return switch (unit) {
            case "week" -> When.between(monday, monday.plusDays(6));
            case "weekend" -> When.between(monday.plusDays(5), monday.plusDays(6));
            case "month" -> When.month(YearMonth.from(now).plusMonths(step));
            default -> When.year(now.getYear() + step);
        };
    }
}
