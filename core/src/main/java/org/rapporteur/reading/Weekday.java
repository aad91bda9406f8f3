package org.rapporteur.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
        When when = today.map(now -> When.day(resolve(tree, i, at, day, now)))
                .orElseGet(() -> When.expression(tree.token(at).form()));
        return Optional.of(new Moment(i, to, when));
    }

    static boolean isDay(String word) {
        return DAYS.containsKey(word);
    }

    private static LocalDate resolve(Tree tree, int i, int at, DayOfWeek day, LocalDate now) {
        boolean ahead = i != at ? !tree.word(i).equals("last") && looksAhead(tree, i, at) : Ahead.of(tree, at);
        return ahead ? now.with(TemporalAdjusters.next(day)) : now.with(TemporalAdjusters.previousOrSame(day));
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
        return Map.copyOf(out);
    }
}
