package org.rapporteur.desk.web;

import java.util.List;
import java.util.Locale;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** Lines as rows for machines; the columns of a kind bear the names of the export. */
final class Entries {
    private Entries() {}

    static List<Row> rows(List<Line> lines) {
        return lines.stream().map(Entries::row).toList();
    }

    static Row row(Line line) {
        Row row = new Row()
                .with("id", line.id())
                .with("kind", line.tag().word())
                .with("text", line.headline())
                .with("status", line.status())
                .with("when", line.entry().when().map(when -> when.value()))
                .with(
                        "when_precision",
                        line.entry().when().map(when -> when.precision().name().toLowerCase(Locale.ROOT)))
                .with("reported", line.reported())
                .with("origins", line.origins())
                .with("articles", line.articles())
                .with("newsrooms", line.newsrooms())
                .with("flags", line.flags());
        line.entry().as(new Columns(row));
        return row.with("article", line.proof().article())
                .with("start", line.proof().span().start())
                .with("end", line.proof().span().end())
                .with("words", line.proof().words())
                .with("url", Address.reader(line.proof().article(), line.id()));
    }

    static Row row(Proof proof) {
        return new Row()
                .with("article", proof.article())
                .with("outlet", proof.outlet())
                .with("published", proof.day())
                .with("status", proof.status())
                .with("start", proof.span().start())
                .with("end", proof.span().end())
                .with("words", proof.words());
    }

    private record Columns(Row row) implements Entry.Kinds<Row> {
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
}
