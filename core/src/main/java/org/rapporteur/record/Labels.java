package org.rapporteur.record;

import java.util.function.Function;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** The words that a timeline has for a kind of thing and for what became of it. */
record Labels(
        String statement,
        String figure,
        Function<Position, String> ofPosition,
        Function<Exchange, String> ofPaper,
        Function<Meeting, String> ofMeeting,
        Function<Event, String> ofEvent)
        implements Entry.Kinds<String> {
    static final Labels KIND = new Labels(
            "statement", "figure", Position::stance, paper -> "written_exchange", Meeting::kind, Event::type);

    static final Labels STATUS =
            new Labels("happened", "claimed", position -> "happened", Labels::status, Labels::status, Labels::status);

    private static String status(Exchange paper) {
        return Papers.isOwed(paper.status()) ? paper.status() : "happened";
    }

    private static String status(Meeting meeting) {
        return meeting.status().equals("held") ? "happened" : meeting.status();
    }

    private static String status(Event event) {
        if (event.modality() != Modality.ACTUAL) {
            return event.modality().label();
        }
        return EventLikeness.lasts(event) ? "ongoing" : "happened";
    }

    @Override
    public String statement(Statement s) {
        return statement;
    }

    @Override
    public String position(Position p) {
        return ofPosition.apply(p);
    }

    @Override
    public String exchange(Exchange x) {
        return ofPaper.apply(x);
    }

    @Override
    public String meeting(Meeting m) {
        return ofMeeting.apply(m);
    }

    @Override
    public String figure(Figure f) {
        return figure;
    }

    @Override
    public String event(Event e) {
        return ofEvent.apply(e);
    }
}
