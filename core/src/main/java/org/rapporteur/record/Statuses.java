package org.rapporteur.record;

import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** The one word that says what became of a thing: "held", "awaited", "demand", "denied". */
enum Statuses implements Entry.Kinds<String> {
    KINDS;

    @Override
    public String statement(Statement statement) {
        return statement.negated() ? "not said" : statement.denial() ? "denial" : "said";
    }

    @Override
    public String position(Position position) {
        return position.stance();
    }

    @Override
    public String exchange(Exchange exchange) {
        return exchange.status();
    }

    @Override
    public String meeting(Meeting meeting) {
        return meeting.status();
    }

    @Override
    public String figure(Figure figure) {
        return figure.bound();
    }

    @Override
    public String event(Event event) {
        return event.modality().label();
    }
}
