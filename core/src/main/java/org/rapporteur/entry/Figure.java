package org.rapporteur.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A number and all that makes it mean something: "more than 12,000 Dravenian troops along the river, Orlin said".
 *
 * @param value the number; "tens of thousands" is 10000 with the bound "tens of"; for the unit "date" the days since
 *     1970-01-01, for "month" the months since the year 0
 * @param bound exactly, about, at least, more than, up to, less than, tens of, since, within, until
 * @param unit "troops", "minutes", "percent"
 * @param what what is counted, in the text's words
 * @param claimedBy who says so; empty when the newsroom does
 * @param when as of when
 */
public record Figure(
        List<Evidence> evidence,
        double value,
        String bound,
        String unit,
        Optional<String> what,
        Optional<String> where,
        List<String> claimedBy,
        Optional<When> when)
        implements Entry {
    /** The unit of a day of the calendar. */
    public static final String DATE = "date";

    /** The unit of a month of the calendar. */
    public static final String MONTH = "month";

    public Figure {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no entry without evidence");
        }
        evidence = List.copyOf(evidence);
        claimedBy = List.copyOf(claimedBy);
    }

    /** Whether the value is a day or a month, and no amount. */
    public boolean isOfCalendar() {
        return unit.equals(DATE) || unit.equals(MONTH);
    }

    /** The value as the export prints it: {@code 12000}, {@code 2031-03-04} for a date, {@code 2031-03} for a month. */
    public String printed() {
        if (unit.equals(DATE)) {
            return LocalDate.ofEpochDay((long) value).toString();
        }
        if (unit.equals(MONTH)) {
            return YearMonth.of((int) value / 12, (int) value % 12 + 1).toString();
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    public Figure on(UnaryOperator<Evidence> words) {
        return new Figure(evidence.stream().map(words).toList(), value, bound, unit, what, where, claimedBy, when);
    }

    @Override
    public List<String> parties() {
        return Parties.of(claimedBy);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.figure(this);
    }
}
