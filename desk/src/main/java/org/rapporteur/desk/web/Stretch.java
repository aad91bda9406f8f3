package org.rapporteur.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.rapporteur.entry.When;

/** The days that a date may mean: "by Friday" reaches from the report to Friday. For drawing only. */
record Stretch(LocalDate first, LocalDate last) {
    /** Open ends are cut to a week; an expression has no days. */
    static Optional<Stretch> of(When when) {
        String value = when.value();
        int slash = value.indexOf('/');
        try {
            return when.precision() == When.Precision.EXPRESSION
                    ? Optional.empty()
                    : Optional.of(
                            slash < 0 ? of(value) : between(value.substring(0, slash), value.substring(slash + 1)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Stretch between(String from, String to) {
        if (from.equals("..")) {
            LocalDate last = of(to).last;
            return new Stretch(last.minusDays(7), last);
        }
        LocalDate first = of(from).first;
        return new Stretch(first, to.equals("..") ? first.plusDays(7) : of(to).last);
    }

    private static Stretch of(String value) {
        return switch (value.length()) {
            case 4 ->
                new Stretch(
                        Year.parse(value).atDay(1),
                        Year.parse(value).atMonth(12).atEndOfMonth());
            case 7 ->
                new Stretch(
                        YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
            default -> new Stretch(LocalDate.parse(value), LocalDate.parse(value));
        };
    }

    boolean isDay() {
        return first.equals(last);
    }
}
