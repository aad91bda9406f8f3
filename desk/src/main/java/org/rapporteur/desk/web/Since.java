package org.rapporteur.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Wanted;

/**
 * Since when something is news. 24 hours and 7 days are counted back from the newest article, not from this machine's clock; without a word it
 * is the last look at {@code rap brief}.
 *
 * @param words for the page
 * @param day the first day; absent for all
 * @param shift the last run of {@code rap read} that is no news any more; 0 for none
 */
record Since(String words, Optional<LocalDate> day, long shift) {
    static Since of(Ask ask, Archive archive, Optional<LocalDate> last) {
        String given = ask.text(Param.SINCE).orElse("last");
        return switch (given) {
            case "all" -> new Since("the first article", Optional.empty(), 0);
            case "24h" -> back(last, 1);
            case "7d" -> back(last, 7);
            case "last" ->
                archive.lastLook()
                        .map(look -> new Since(
                                "the last brief, " + look.at().substring(0, 10), Optional.empty(), look.shift()))
                        .orElseGet(() -> new Since("the first article", Optional.empty(), 0));
            default -> day(given);
        };
    }

    private static Since back(Optional<LocalDate> last, int days) {
        Optional<LocalDate> day = last.map(newest -> newest.minusDays(days));
        return new Since(Say.day(day), day, 0);
    }

    private static Since day(String given) {
        try {
            LocalDate day = LocalDate.parse(given);
            return new Since(Say.day(Optional.of(day)), Optional.of(day), 0);
        } catch (DateTimeException notADay) {
            throw Problem.parameter("since", given + " is not 24h, 7d, all or a day such as 2031-03-11")
                    .meant(Nearest.of(given, List.of("24h", "7d", "all", "last")));
        }
    }

    /** Whether a line was first told since then. */
    boolean has(Line line) {
        return day.isEmpty()
                || line.reported().filter(told -> !told.isBefore(day.get())).isPresent();
    }

    /** What came in since then. */
    Wanted within(Wanted wanted) {
        return new Wanted(
                wanted.kinds(),
                wanted.by(),
                wanted.to(),
                wanted.about(),
                wanted.from(),
                wanted.until(),
                wanted.at(),
                day.map(LocalDate::toString),
                shift,
                wanted.minOrigins(),
                wanted.quotable(),
                wanted.after(),
                wanted.latest(),
                wanted.limit());
    }
}
