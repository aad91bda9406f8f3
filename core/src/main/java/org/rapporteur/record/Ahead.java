package org.rapporteur.record;

import java.util.Set;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** Whether an entry lies ahead of the day it was printed: a planned meeting, a promised paper. */
enum Ahead implements Entry.Kinds<Boolean> {
    KINDS;

    private static final Set<String> PLANS = Set.of("planned", "expected", "offered", "called_for");
    private static final Set<Modality> UNREAL =
            Set.of(Modality.PLANNED, Modality.THREATENED, Modality.DEMANDED, Modality.OFFERED, Modality.FORECAST);

    @Override
    public Boolean statement(Statement statement) {
        return false;
    }

    @Override
    public Boolean position(Position position) {
        return false;
    }

    @Override
    public Boolean exchange(Exchange exchange) {
        return Papers.isOwed(exchange.status());
    }

    @Override
    public Boolean meeting(Meeting meeting) {
        return PLANS.contains(meeting.status());
    }

    @Override
    public Boolean figure(Figure figure) {
        return false;
    }

    @Override
    public Boolean event(Event event) {
        return UNREAL.contains(event.modality());
    }
}
