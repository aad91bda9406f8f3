package org.rapporteur.entry;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When something was said or happened, as exactly as the text knows it.
 *
 * @param value ISO: a day, {@code a/b}, {@code a/..}, {@code ../b}, {@code 2031-03}, {@code 2031}; or the expression
 *     itself where it cannot be resolved ("repeatedly")
 */
public record When(String value, Precision precision) {
    /** How exact the value is. */
    public enum Precision {
        DAY,
        INTERVAL,
        APPROX,
        EXPRESSION
    }

    public static When day(LocalDate day) {
        return new When(day.toString(), Precision.DAY);
    }

    public static When between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new When(first + "/" + last, Precision.INTERVAL);
    }

    public static When month(YearMonth month) {
        return new When(month.toString(), Precision.INTERVAL);
    }

    public static When year(int year) {
        return new When("%04d".formatted(year), Precision.INTERVAL);
    }

    public static When expression(String words) {
        return new When(words, Precision.EXPRESSION);
    }

    /** A string that sorts by date; expressions come last. */
    public String sortKey() {
        if (precision == Precision.EXPRESSION) {
            return "~" + value;
        }
        return value.startsWith("../") ? value.substring(3) + "-" : value;
    }
}
