package org.rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.When;
import org.rapporteur.text.Span;

/** The days that captions give, each once a story: "Marek in Velden, March 14, 2031." A caption may err where a story does not. */
final class CaptionDates {
    private static final Pattern DATE = Pattern.compile("\\b([A-Z][a-z]{2,8})\\.?[ ,]\\s?(\\d{1,2}),\\s?(\\d{4})\\b");

    private static final int LONGEST = 160;

    private CaptionDates() {}

    static List<Figure> of(Story story) {
        List<Figure> out = new ArrayList<>();
        TreeMap<LocalDate, List<Evidence>> places = new TreeMap<>();
        TreeMap<LocalDate, String> scenes = new TreeMap<>();
        Article article = story.article();
        for (Zone zone : article.zones()) {
            if (zone.kind() == Zone.Kind.CAPTION) {
                Matcher matcher = DATE.matcher(article.plain())
                        .region(zone.span().start(), zone.span().end());
                int from = zone.span().start();
                while (matcher.find()) {
                    Evidence printed = story.printed(new Span(matcher.start(), matcher.end()));
                    String shown = article.plain().substring(from, matcher.start());
                    day(matcher).ifPresent(day -> {
                        places.computeIfAbsent(day, any -> new ArrayList<>()).add(printed);
                        scenes.putIfAbsent(day, bare(shown));
                    });
                    from = matcher.end();
                }
            }
        }
        places.forEach((day, evidence) -> out.add(figure(day, evidence, scenes.getOrDefault(day, ""))));
        return out;
    }

    private static Figure figure(LocalDate day, List<Evidence> places, String scene) {
        return new Figure(
                places,
                day.toEpochDay(),
                "exactly",
                Figure.DATE,
                Optional.of("caption: " + scene),
                Optional.empty(),
                List.of(),
                Optional.of(When.day(day)));
    }

    /** What the caption shows, up to its date. */
    private static String bare(String shown) {
        String line = shown.replaceAll("\\s+", " ").replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST));
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
