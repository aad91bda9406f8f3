package org.rapporteur.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Start;

/**
 * Since when something is news. 24 hours and 7 days are counted back from the newest article, not from this machine's clock; without a word it
 * is the last look at {@code rap brief}.
 *
 * @param words for the page
 */
record Since(String words, Start start) {
    private static final Since EVER = new Since("the first article", Start.EVER);

    static Since of(Ask ask, Archive archive, Optional<LocalDate> last) {
        String given = ask.text(Param.SINCE).orElse("last");
        return switch (given) {
            case "all" -> EVER;
            case "24h" -> back(last, 1);
            case "7d" -> back(last, 7);
            case "last" ->
                archive.arrivals()
                        .lastLook()
                        .map(look ->
                                new Since("the last brief, " + look.at().substring(0, 10), Start.after(look.shift())))
                        .orElse(EVER);
            default -> day(given);
        };
    }

    private static Since back(Optional<LocalDate> last, int days) {
        return last.map(newest -> newest.minusDays(days)).map(Since::since).orElse(EVER);
    }

    private static Since since(LocalDate day) {
        return new Since(Say.day(Optional.of(day)), Start.day(day.toString()));
    }

    private static Since day(String given) {
        try {
            return since(LocalDate.parse(given));
        } catch (DateTimeException notADay) {
            throw Problem.parameter("since", given + " is not 24h, 7d, all or a day such as 2031-03-11")
                    .meant(Nearest.of(given, List.of("24h", "7d", "all", "last")));
        }
    }
}
