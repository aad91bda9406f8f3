package org.rapporteur.desk.web;

import java.util.Locale;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** The columns that each kind of entry adds to a row. */
record Columns(Row row) implements Entry.Kinds<Row> {
    @Override
    public Row statement(Statement said) {
        return row.with("speaker", said.speaker())
                .with("speaker_role", said.role())
                .with("speaker_side", said.side())
                .with("addressee", said.addressee())
                .with("speech_act", said.act())
                .with("statement_kind", said.kind().name().toLowerCase(Locale.ROOT))
                .with("quoted", said.quoted().stream().map(Evidence::words).toList())
                .with("quote_wording", said.wording().name().toLowerCase(Locale.ROOT))
                .with("relayed_by", said.relayedBy())
                .with("denial", said.denial())
                .with("negated", said.negated())
                .with("confidence", said.confidence());
    }

    @Override
    public Row position(Position held) {
        return row.with("holder", held.holder())
                .with("addressed_to", held.addressedTo())
                .with("issue", held.issue())
                .with("stance", held.stance())
                .with("condition", held.condition());
    }

    @Override
    public Row exchange(Exchange paper) {
        return row.with("name", paper.name())
                .with("type", paper.type())
                .with("from", paper.from())
                .with("to", paper.to())
                .with("means", paper.means())
                .with("not_to_be_confused_with", paper.not());
    }

    @Override
    public Row meeting(Meeting meeting) {
        return row.with("meeting_kind", meeting.kind())
                .with("participants", meeting.participants())
                .with("place", meeting.place())
                .with("duration", meeting.duration())
                .with("format", meeting.format())
                .with("outcome", meeting.outcome());
    }

    @Override
    public Row figure(Figure figure) {
        return row.with("value", figure.value())
                .with("bound", figure.bound())
                .with("unit", figure.unit())
                .with("what", figure.what())
                .with("where", figure.where())
                .with("claimed_by", figure.claimedBy());
    }

    @Override
    public Row event(Event event) {
        return row.with("type", event.type())
                .with("plover", event.plover())
                .with("plover_mode", event.mode())
                .with("cameo", event.cameo())
                .with("actors", event.actors())
                .with("recipients", event.recipients())
                .with("place", event.place())
                .with("modality", event.modality().label())
                .with("confidence", event.confidence());
    }
}
