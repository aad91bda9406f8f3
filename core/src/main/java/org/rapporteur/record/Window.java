package org.rapporteur.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.rapporteur.entry.When;

/** The stretch of time that a block covers: that of the entry's own date, else of the day its article appeared. */
record Window(Report report) {
    private static final String NONE = "undated";

    String day(Optional<When> when) {
        return anchor(when).map(LocalDate::toString).orElse(NONE);
    }

    String month(Optional<When> when) {
        return anchor(when).map(day -> YearMonth.from(day).toString()).orElse(NONE);
    }

    String quarter(Optional<When> when) {
        return anchor(when)
                .map(day -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3)
                .orElse(NONE);
    }

    private Optional<LocalDate> anchor(Optional<When> when) {
        return when.flatMap(Period::of).map(Period::anchor).or(report::published);
    }
}
