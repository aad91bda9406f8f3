package org.rapporteur.record;

import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/** What is worth a line of its own in a timeline. */
enum Worth implements Entry.Kinds<Boolean> {
    TELLING;

    /** What passes between nobody: treaties that are cited, and statements, which are told as such. */
    private static final Set<String> OUTSIDE = Set.of("reference_document");

    /** The event of handing over or publishing a paper is told by the paper. */
    private static final Set<String> PAPER = Set.of("written_exchange", "publication");

    /** What only stands in somebody's demand, offer, threat or denial is told by that demand. */
    private static final Set<Modality> TOLD =
            Set.of(Modality.ACTUAL, Modality.PLANNED, Modality.FORECAST, Modality.ALLEGED);

    /** Fewer words than make a sentence. */
    private static final int FEW = 3;

    /** What somebody with a name, who speaks for a side or has an office, said on a day that is known. */
    @Override
    public Boolean statement(Statement statement) {
        boolean named =
                statement.speaker().size() == 1 && statement.speaker().stream().noneMatch(id -> id.startsWith("anon:"));
        boolean known = statement.side().isPresent()
                || statement.role().isPresent()
                || statement.speaker().stream().noneMatch(id -> id.startsWith("person:"));
        return named
                && known
                && !statement.negated()
                && !isBare(statement)
                && statement.when().filter(Worth::isDay).isPresent();
    }

    /** "Citing repairs", "thanked Belmora": a word or two that nobody can tell on. */
    static boolean isBare(Statement statement) {
        boolean plain = statement.act().equals("assert") || statement.act().equals("evaluate");
        int words = statement.content().stream()
                .mapToInt(piece -> piece.words().strip().split("\\s+").length)
                .sum();
        return plain && words < FEW && statement.kind() == Statement.Kind.INDIRECT;
    }

    private static boolean isDay(When when) {
        return when.precision() == When.Precision.DAY;
    }

    @Override
    public Boolean position(Position position) {
        return false;
    }

    @Override
    public Boolean exchange(Exchange exchange) {
        return !OUTSIDE.contains(exchange.type());
    }

    @Override
    public Boolean meeting(Meeting meeting) {
        return meeting.when().flatMap(Period::of).isPresent()
                && !meeting.kind().equals("press_event")
                && !meeting.kind().equals("briefing");
    }

    @Override
    public Boolean figure(Figure figure) {
        return false;
    }

    @Override
    public Boolean event(Event event) {
        return TOLD.contains(event.modality())
                && !PAPER.contains(event.type())
                && !(event.actors().isEmpty() && !isDrawn(event) && !isSuffered(event))
                && !isOneSided(event)
                && !isHalf(event)
                && !isStillToSay(event)
                && event.when().flatMap(Period::of).isPresent();
    }

    /** "Marek drew criticism": by whom matters less than that she did. */
    private static boolean isDrawn(Event event) {
        return event.type().equals("accusation") && !event.recipients().isEmpty();
    }

    /** "Two Halvorian guards were wounded": that it befell somebody counts, whoever did it. */
    private static boolean isSuffered(Event event) {
        return event.plover().filter("ASSAULT"::equals).isPresent()
                && !event.recipients().isEmpty()
                && event.modality() == Modality.ACTUAL;
    }

    /** "He called to voice support": what is done with words alone is an event when it was said. */
    private static boolean isStillToSay(Event event) {
        return EventLikeness.isSaid(event)
                && (event.modality() == Modality.PLANNED || event.modality() == Modality.FORECAST)
                && !SameGathering.is(event);
    }

    /** "Halvoria backs": whom, the text does not say. */
    private static boolean isHalf(Event event) {
        return event.type().equals("support")
                && event.recipients().isEmpty()
                && event.actors().size() == 1;
    }

    /** "Talks go on": people who meet nobody that the text names; a body may meet by itself. */
    private static boolean isOneSided(Event event) {
        List<String> actors = event.actors();
        return SameGathering.is(event)
                && event.recipients().isEmpty()
                && actors.size() == 1
                && !actors.get(0).startsWith("org:");
    }
}
