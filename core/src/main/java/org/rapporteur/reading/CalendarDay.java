package org.rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.entry.When;

/** "March 3", "March 3, 2031", "3 March", "Nov 3", "March 2031", "in March"; without a year, the year nearest to publication. */
final class CalendarDay implements DateRule {
    /** Months that persons are called too. */
    private static final Set<String> NAMES = Set.of("march", "april", "may", "june", "august");

    private static final Map<String, Month> MONTHS = months();
    private static final Pattern ORDINAL = Pattern.compile("(st|nd|rd|th)$");
    private static final Set<String> BEFORE_A_MONTH =
            Set.of("in", "since", "until", "last", "next", "this", "early", "late");

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        Month month = month(tree, i);
        if (month != null) {
            int day = day(tree.word(i + 1));
            return day > 0 ? dated(tree, i, i + 2, month, day, today) : monthOnly(tree, i, month, today);
        }
        int day = day(tree.word(i));
        int at = tree.word(i + 1).equals("of") ? i + 2 : i + 1;
        Month after = day > 0 ? month(tree, at) : null;
        return after == null ? Optional.empty() : dated(tree, i, at + 1, after, day, today);
    }

    private static Optional<Moment> dated(
            Tree tree, int from, int to, Month month, int day, Optional<LocalDate> today) {
        int comma = tree.word(to).equals(",") ? to + 1 : to;
        int year = year(tree.word(comma));
        int end = year > 0 ? comma + 1 : to;
        try {
            if (year > 0) {
                return Optional.of(new Moment(from, end, When.day(LocalDate.of(year, month, day))));
            }
            return today.map(now -> new Moment(from, end, When.day(NearestYear.of(tree, from, month, day, now))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> monthOnly(Tree tree, int i, Month month, Optional<LocalDate> today) {
        int comma = tree.word(i + 1).equals(",") ? i + 2 : i + 1;
        int year = year(tree.word(comma));
        if (year > 0) {
            return Optional.of(new Moment(i, comma + 1, When.month(YearMonth.of(year, month))));
        }
        if (!BEFORE_A_MONTH.contains(tree.word(i - 1))) {
            return Optional.empty();
        }
        boolean since = tree.word(i - 1).equals("since");
        return today.map(now -> NearestYear.of(tree, i, month, now))
                .map(known -> new Moment(i, i + 1, since ? began(known) : When.month(known)));
    }

    /** "since March": open at its end. */
    private static When began(YearMonth month) {
        return new When(month + "/..", When.Precision.INTERVAL);
    }

    private static @org.jspecify.annotations.Nullable Month month(Tree tree, int i) {
        String word = tree.word(i);
        if (word.isEmpty() || !Character.isUpperCase(tree.token(i).form().charAt(0))) {
            return null;
        }
        boolean dated = day(tree.word(i + 1)) > 0 || day(tree.word(i - 1)) > 0;
        return MONTHS.getOrDefault(word, dated ? MONTHS.get(word + ".") : null);
    }

    static int year(String word) {
        return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9') && word.charAt(0) <= '2'
                ? Integer.parseInt(word)
                : 0;
    }

    private static int day(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return 0;
        }
        String digits = ORDINAL.matcher(word).replaceFirst("");
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int day = number ? Integer.parseInt(digits) : 0;
        return day <= 31 ? day : 0;
    }

    /** Whether the word is called as a month is, as it may be where a place could stand: "in March". */
    static boolean isNamed(Tree tree, int i) {
        return month(tree, i) != null;
    }

    /** Whether the word is a month beyond doubt: "Feb.", "May 4", "10 May", "February" (which nobody is called). */
    static boolean isMonth(Tree tree, int i) {
        if (i < 0 || i >= tree.size()) {
            return false;
        }
        String form = tree.token(i).form();
        boolean day = day(tree.word(i - 1)) > 0
                || !tree.word(i + 1).isEmpty()
                        && Character.isDigit(tree.word(i + 1).charAt(0));
        return (form.endsWith(".") || day || !NAMES.contains(tree.word(i))) && month(tree, i) != null;
    }

    private static Map<String, Month> months() {
        Map<String, Month> out = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(java.util.Locale.ROOT);
            out.put(name, month);
            out.put(name.substring(0, 3) + ".", month);
        }
        out.put("sept.", Month.SEPTEMBER);
        return Collections.unmodifiableMap(out);
    }
}
