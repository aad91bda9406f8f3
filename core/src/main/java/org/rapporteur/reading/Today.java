package org.rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;

/**
 * The day that an article's words count from, so that "Tuesday" is a date: its day of publication; without one, the
 * latest full date in its captions that names its weekday rightly ("Tuesday, March 11, 2031"), for such a caption was
 * written for this story, while a bare date may be an old photograph's.
 */
final class Today {
    private static final Pattern FULL =
            Pattern.compile("\\b([A-Z][a-z]+day), ([A-Z][a-z]{2})[a-z]*\\.? ([0-9]{1,2}), ([12][0-9]{3})\\b");
    /** The same as Europe writes it: "Tuesday 11 March 2031". */
    private static final Pattern EUROPEAN =
            Pattern.compile("\\b([A-Z][a-z]+day),? ([0-9]{1,2}) ([A-Z][a-z]{2})[a-z]* ([12][0-9]{3})\\b");

    private Today() {}

    static Optional<LocalDate> of(Article article) {
        return article.published().day().or(() -> inCaptions(article));
    }

    private static Optional<LocalDate> inCaptions(Article article) {
        return article.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.CAPTION)
                .map(zone -> zone.span().in(article.plain()))
                .map(words -> EUROPEAN.matcher(words).replaceAll("$1, $3 $2, $4"))
                .flatMap(words -> FULL.matcher(words).results().map(Today::day))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(MatchResult date) {
        for (Month month : Month.values()) {
            if (name(month).startsWith(date.group(2))) {
                return day(date, month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult date, Month month) {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(date.group(4)), month, Integer.parseInt(date.group(3)));
            boolean right = day.getDayOfWeek()
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .equals(date.group(1));
            return right ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
