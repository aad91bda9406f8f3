package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Meeting;

/** One meeting told five times: "met for two hours in Velden", "before their talks on Friday", "the Velden meeting". */
final class MeetingLikeness implements Likeness {
    private static final Set<String> TALKED = Set.of("talks", "call");

    @Override
    public boolean asksForDay() {
        return true;
    }

    @Override
    public boolean alike(Telling a, Telling b) {
        Meeting x = (Meeting) a.entry();
        Meeting y = (Meeting) b.entry();
        return (sameManner(x.kind(), y.kind()) || isCalledTalks(a, b))
                && Company.within(x.participants(), a.cast(), y.participants(), b.cast())
                && Places.agree(x.place(), y.place())
                && (sameTime(a, b) || isSlip(a, b));
    }

    /** A call is no meeting in a room. */
    private static boolean sameManner(String a, String b) {
        return manner(a).equals(manner(b));
    }

    /** Talks of the very people who called each other, or of the same day, may be that call. */
    private static boolean isCalledTalks(Telling a, Telling b) {
        Meeting x = (Meeting) a.entry();
        Meeting y = (Meeting) b.entry();
        boolean dated = x.when().isPresent() && y.when().isPresent();
        return TALKED.contains(x.kind())
                && TALKED.contains(y.kind())
                && (dated || x.participants().equals(y.participants()));
    }

    private static String manner(String kind) {
        return switch (kind) {
            case "call" -> "call";
            case "press_event" -> "press";
            default -> "room";
        };
    }

    private static boolean sameTime(Telling a, Telling b) {
        if (a.period().isEmpty() || b.period().isEmpty()) {
            return true;
        }
        return a.period().get().overlaps(b.period().get()) && !isPast(a, b) && !isPast(b, a);
    }

    /** What an article has still ahead was not held by its day. */
    private static boolean isPast(Telling plan, Telling held) {
        boolean ahead = !((Meeting) plan.entry()).status().equals("held")
                && plan.period().orElseThrow().last().equals(LocalDate.MAX);
        return ahead
                && ((Meeting) held.entry()).status().equals("held")
                && !held.period()
                        .orElseThrow()
                        .last()
                        .isAfter(plan.period().orElseThrow().first());
    }

    /** The same people in the same place with a day that looks like a slip of the pen. */
    private static boolean isSlip(Telling a, Telling b) {
        Meeting x = (Meeting) a.entry();
        Meeting y = (Meeting) b.entry();
        return x.place().isPresent()
                && y.place().isPresent()
                && x.participants().size() > 1
                && x.participants().equals(y.participants())
                && Slip.between(day(a), day(b));
    }

    private static Optional<LocalDate> day(Telling telling) {
        return telling.period().filter(Period::isDay).map(Period::first);
    }
}
