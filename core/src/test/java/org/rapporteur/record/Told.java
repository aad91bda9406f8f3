package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.text.Span;

/** Articles of the Lyssa quarrel, told in a line each: {@code Told.by("gazette.txt", "2031-03-04").met(...)}. */
final class Told {
    static final String MAREK = "person:Ada_Marek";
    static final String ORLIN = "person:Ilya_Orlin";
    static final String HALVORIA = "country:HLV";
    static final String DRAVENIA = "country:DRV";

    private static final Cast CAST = Cast.of(List.of(
            actor(MAREK, "person", HALVORIA), actor(ORLIN, "person", DRAVENIA),
            state(HALVORIA, "Halvoria"), state(DRAVENIA, "Dravenia")));

    private Told() {}

    private static Actor actor(String id, String type, String side) {
        return new Actor(id, type, List.of(), List.of(), Optional.of(side));
    }

    private static Actor state(String id, String name) {
        List<Actor.Form> names = List.of(new Actor.Form(name, 2, false), new Actor.Form(name + "n", 5, false));
        return new Actor(id, "country", names, List.of(), Optional.empty());
    }

    /** An article of an origin of its own. */
    static Filing by(String article, String published, Entry... entries) {
        return copy(article, article, published, entries);
    }

    /** An article that prints the text of another origin. */
    static Filing copy(String article, String origin, String published, Entry... entries) {
        Origin of = new Origin(origin, Optional.of(origin.replace(".txt", "")));
        Report report = new Report(
                article, Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse), of, CAST);
        return new Filing(report, Arrays.asList(entries));
    }

    static List<Evidence> words(String article, String words) {
        int start = Math.abs(words.hashCode() % 5000);
        return List.of(new Evidence(article, new Span(start, start + words.length()), words));
    }

    static Optional<When> on(String when) {
        if (when.isEmpty()) {
            return Optional.empty();
        }
        boolean day = when.length() == 10 && !when.contains("/");
        return Optional.of(new When(when, day ? When.Precision.DAY : When.Precision.INTERVAL));
    }

    static Meeting met(String article, String status, String when, String place, String words) {
        return new Meeting(
                words(article, words),
                "meeting",
                List.of(MAREK, ORLIN),
                status,
                Optional.of(place).filter(p -> !p.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                on(when));
    }

    static Statement said(String article, String speaker, String when, String words) {
        return speech(Statement.Kind.INDIRECT, words(article, words), speaker, on(when));
    }

    /** Said on 4 March in these pieces between quotation marks. */
    static Statement quoted(String article, String speaker, String... pieces) {
        List<Evidence> all = Arrays.stream(pieces)
                .flatMap(piece -> words(article, piece).stream())
                .toList();
        return speech(Statement.Kind.DIRECT, all, speaker, on("2031-03-04"));
    }

    private static Statement speech(Statement.Kind kind, List<Evidence> words, String speaker, Optional<When> when) {
        boolean direct = kind == Statement.Kind.DIRECT;
        return new Statement(
                kind,
                words,
                direct ? words : List.of(),
                Optional.empty(),
                Optional.empty(),
                speaker.isEmpty() ? List.of() : List.of(speaker),
                Optional.of("Foreign Minister"),
                Optional.empty(),
                List.of(),
                "assert",
                when,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                false,
                direct ? Statement.Wording.VERBATIM : Statement.Wording.UNCHECKED,
                0.9);
    }

    static Exchange paper(String article, String name, String type, String status, String when) {
        return new Exchange(
                words(article, name),
                name,
                type,
                List.of(DRAVENIA),
                List.of(HALVORIA),
                Optional.empty(),
                status,
                List.of(),
                on(when));
    }

    static Figure counted(String article, double value, String bound, String when, String words) {
        return new Figure(
                words(article, words),
                value,
                bound,
                "troops",
                Optional.of("Dravenian troops"),
                Optional.of("the Lyssa valley"),
                List.of(),
                on(when));
    }

    static Event happened(String article, String type, String plover, Modality modality, String when, String words) {
        return done(DRAVENIA, article, type, plover, modality, when, words);
    }

    /** What somebody did to Halvoria. */
    static Event done(
            String by, String article, String type, String plover, Modality modality, String when, String words) {
        return new Event(
                words(article, words),
                type,
                Optional.of(plover),
                Optional.empty(),
                Optional.empty(),
                List.of(by),
                List.of(HALVORIA),
                Optional.empty(),
                modality,
                "completed",
                0.8,
                on(when));
    }

    static Position holds(String article, String stance, String when, String words) {
        return new Position(
                words(article, words),
                List.of(DRAVENIA),
                List.of(HALVORIA),
                "troop_withdrawal",
                stance,
                Optional.empty(),
                on(when));
    }
}
