package org.rapporteur.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.When;

/**
 * "Tuesday": the last such day up to publication; the next one when the verb looks ahead ("will meet on Tuesday") or the
 * text says "next" or "this coming".
 */
final class Weekday implements DateRule {
    private static final Map<String, DayOfWeek> DAYS = days();
    private static final List<String> PARTS =
            List.of("morning", "afternoon", "evening", "night", "midday", "noon", "midnight");

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        boolean led = tree.word(i).equals("last")
                || tree.word(i).equals("next")
                || tree.word(i).equals("this");
        int at = led ? i + 1 : i;
        DayOfWeek day = DAYS.get(tree.word(at));
        if (day == null || !Character.isUpperCase(tree.token(at).form().charAt(0))) {
            return Optional.empty();
        }
        int to = PARTS.contains(tree.word(at + 1)) ? at + 2 : at + 1;
        int week = week(tree, to);
        if (week > 0 && today.isPresent()) {
            return Optional.of(new Moment(i, week + 1, When.day(within(tree.word(week - 1), day, today.get()))));
        }
        When when = today.map(now -> When.day(resolve(tree, i, at, day, now)))
                .orElseGet(() -> When.expression(tree.token(at).form()));
        return Optional.of(new Moment(i, to, when));
    }

    /** The word "week" of "Thursday of next week" or "Thursday next week", or 0. */
    private static int week(Tree tree, int to) {
        int which = tree.word(to).equals("of") ? to + 1 : to;
        boolean named = List.of("next", "this", "last").contains(tree.word(which));
        return named && tree.word(which + 1).equals("week") ? which + 1 : 0;
    }

    private static LocalDate within(String which, DayOfWeek day, LocalDate now) {
        LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weeks = which.equals("next") ? 1 : which.equals("last") ? -1 : 0;
        return monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day));
    }

    static boolean isDay(String word) {
        return DAYS.containsKey(word);
    }

    private static LocalDate resolve(Tree tree, int i, int at, DayOfWeek day, LocalDate now) {
        boolean ahead = i != at ? !tree.word(i).equals("last") && looksAhead(tree, i, at) : Ahead.of(tree, at);
        if (!ahead) {
            return now.with(TemporalAdjusters.previousOrSame(day));
        }
        // "Will meet later on Monday", written on a Monday: today, for the day after seven is "next Monday".
        return now.with(tree.word(i).equals("next") ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
    }

    private static boolean looksAhead(Tree tree, int i, int at) {
        return tree.word(i).equals("next") || Ahead.of(tree, at);
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> out = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(java.util.Locale.ROOT);
            out.put(name, day);
            out.put(name.substring(0, 3) + ".", day);
        }
        return Collections.unmodifiableMap(out);
    }
}
