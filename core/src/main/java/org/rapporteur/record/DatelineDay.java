package org.rapporteur.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.article.Article;

/** The day that a wire's dateline gives without its year, "TOLVAR, March 11 (NNA) -": of the year nearest to the reports around it. */
final class DatelineDay {
    /** Days beyond which another report says nothing of the year. */
    private static final int SEASON = 120;

    private static final Pattern DAY = Pattern.compile(
            "\\b(\\p{Lu}[a-z]{2})[a-z]*\\.?\\s(\\d{1,2})(?!\\d)" + "|\\b(\\d{1,2})\\s(\\p{Lu}[a-z]{2})[a-z]*\\b");

    private DatelineDay() {}

    /** The day nearest to any of the days around; empty without a dateline's day, or where all are a season off. */
    static Optional<LocalDate> of(Article article, Collection<LocalDate> around) {
        Optional<MonthDay> printed =
                article.dateline().flatMap(line -> monthDay(line.span().in(article.plain())));
        return printed.flatMap(day -> around.stream()
                .flatMap(near -> nearest(day, near).stream()
                        .map(date -> new Guess(date, Math.abs(ChronoUnit.DAYS.between(date, near)))))
                .filter(guess -> guess.off <= SEASON)
                .min(Comparator.comparingLong(Guess::off).thenComparing(Guess::day))
                .map(Guess::day));
    }

    private record Guess(LocalDate day, long off) {}

    private static Optional<LocalDate> nearest(MonthDay day, LocalDate near) {
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .filter(day::isValidYear)
                .mapToObj(year -> Year.of(year).atMonthDay(day))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, near))));
    }

    private static Optional<MonthDay> monthDay(String line) {
        Matcher day = DAY.matcher(line);
        while (day.find()) {
            String month = day.group(1) == null ? day.group(4) : day.group(1);
            String number = day.group(1) == null ? day.group(3) : day.group(2);
            Optional<MonthDay> found = monthDay(month.toUpperCase(Locale.ROOT), Integer.parseInt(number));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> monthDay(String prefix, int day) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(prefix)) {
                try {
                    return Optional.of(MonthDay.of(month, day));
                } catch (DateTimeException impossible) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
