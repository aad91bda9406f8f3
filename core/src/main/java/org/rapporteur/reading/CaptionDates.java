package org.rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.When;
import org.rapporteur.text.Span;

/** The days that captions give, each once a story: "Marek in Velden, March 14, 2031." A caption may err where a story does not. */
final class CaptionDates {
    private static final Pattern DATE = Pattern.compile("\\b([A-Z][a-z]{2,8})\\.?[ ,]\\s?(\\d{1,2}),\\s?(\\d{4})\\b");

    private CaptionDates() {}

    static List<Figure> of(Story story) {
        List<Figure> out = new ArrayList<>();
        TreeSet<LocalDate> seen = new TreeSet<>();
        Article article = story.article();
        for (Zone zone : article.zones()) {
            if (zone.kind() == Zone.Kind.CAPTION) {
                Matcher matcher = DATE.matcher(article.plain())
                        .region(zone.span().start(), zone.span().end());
                while (matcher.find()) {
                    day(matcher).filter(seen::add).ifPresent(day -> out.add(figure(story, matcher, day)));
                }
            }
        }
        return out;
    }

    private static Figure figure(Story story, Matcher matcher, LocalDate day) {
        return new Figure(
                List.of(story.printed(new Span(matcher.start(), matcher.end()))),
                day.toEpochDay(),
                "exactly",
                Figure.DATE,
                Optional.of("caption"),
                Optional.empty(),
                List.of(),
                Optional.of(When.day(day)));
    }

    /** The day of a month's name, a day and a year. */
    static Optional<LocalDate> day(Matcher matcher) {
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.substring(0, 3))) {
                return date(matcher, month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher, Month month) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
