package org.rapporteur.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.rapporteur.entry.When;

/** From one day to another, both included; open ends reach to the beginning or the end of time. */
record Period(LocalDate first, LocalDate last) {
    Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no period: " + first + ".." + last);
        }
    }

    static Period until(LocalDate day) {
        return new Period(LocalDate.MIN, day);
    }

    static Period since(LocalDate day) {
        return new Period(day, LocalDate.MAX);
    }

    /** The days that a date of the record stands for; none for an expression or what is no date. */
    static Optional<Period> of(When when) {
        if (when.precision() == When.Precision.EXPRESSION) {
            return Optional.empty();
        }
        String value = when.value();
        int slash = value.indexOf('/');
        try {
            return Optional.of(
                    slash < 0 ? whole(value) : between(value.substring(0, slash), value.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Period between(String from, String to) {
        LocalDate first = from.equals("..") ? LocalDate.MIN : whole(from).first;
        LocalDate last = to.equals("..") ? LocalDate.MAX : whole(to).last;
        return new Period(first, last);
    }

    private static Period whole(String value) {
        return switch (value.length()) {
            case 4 ->
                new Period(LocalDate.of(Integer.parseInt(value), 1, 1), LocalDate.of(Integer.parseInt(value), 12, 31));
            case 7 ->
                new Period(
                        YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
            default -> new Period(LocalDate.parse(value), LocalDate.parse(value));
        };
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** Whether one end is not known. */
    boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The end that is known, for putting things in order: the first day, or the last of what only ends. */
    LocalDate anchor() {
        return first.equals(LocalDate.MIN) ? last : first;
    }
}
