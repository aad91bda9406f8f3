package org.rapporteur.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Mention;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.text.Span;

/**
 * What one article says, a row an entry: statements, events, positions and figures. Papers and meetings have a row for
 * all their tellings together, see {@link ClaimRows}.
 */
public final class EntryRows {
    private EntryRows() {}

    /** The row of an entry that is part of {@code claim}; none for papers and meetings. */
    public static Optional<Row> of(Assertion assertion, Claim claim) {
        return of(assertion, claim.id(), claim.support().origins(), Optional.empty());
    }

    /**
     * The same out of a store.
     *
     * @param group the claim's id
     * @param origins that stand behind the claim
     * @param after the id of the statement that holds this one, or the line of what a holder thought before this position
     */
    public static Optional<Row> of(Assertion assertion, String group, int origins, Optional<String> after) {
        return assertion.entry().as(new Rows(assertion, group, origins, after));
    }

    /** A row of mentions.jsonl. */
    public static Row of(Mention mention) {
        return Row.of("article", mention.evidence().article())
                .and("start", mention.evidence().span().start())
                .and("end", mention.evidence().span().end())
                .and("type", mention.type())
                .and("id", mention.id())
                .and("holder", mention.holder())
                .row();
    }

    private record Rows(Assertion assertion, String group, int origins, Optional<String> after)
            implements Entry.Kinds<Optional<Row>> {
        @Override
        public Optional<Row> statement(Statement s) {
            return Optional.of(start().and("kind", s.kind().name().toLowerCase(Locale.ROOT))
                    .and("content", spans(s.content()))
                    .and("quoted_parts", spans(s.quoted()))
                    .and("cue", s.cue().map(Rows::span))
                    .and("speaker", s.mention().map(Rows::span))
                    .and("speaker_id", party(s.speaker()))
                    .and("speaker_role", s.role())
                    .and("speaker_side", s.side())
                    .and("addressee", s.addressee())
                    .and("speech_act", s.act())
                    .and("when", s.when().map(When::value))
                    .and("when_precision", precision(s.when()))
                    .and("occasion", s.occasion())
                    .and("relayed_by", s.relayedBy())
                    .and("nested_in", after)
                    .and("negated", s.negated())
                    .and("denial", s.denial())
                    .and("quote_wording", quoteWording(s))
                    .and("statement_group", group)
                    .and("origins", origins)
                    .and("confidence", s.confidence())
                    .and("text", text(s))
                    .row());
        }

        @Override
        public Optional<Row> event(Event e) {
            return Optional.of(start().and("trigger", span(e.evidence().get(0)))
                    .and("type", e.type())
                    .and("plover", e.plover())
                    .and("plover_mode", e.mode())
                    .and("cameo", e.cameo())
                    .and("actors", e.actors())
                    .and("recipients", recipients(e))
                    .and("date", e.when().map(When::value))
                    .and("date_precision", precision(e.when()))
                    .and("place", e.place())
                    .and("modality", e.modality().label())
                    .and("status", e.status())
                    .and("quote_wording", quoteWording(e))
                    .and("event_group", group)
                    .and("origins", origins)
                    .and("confidence", e.confidence())
                    .and("text", text(e))
                    .row());
        }

        /** Of what several do with each other, such as a meeting, each is a recipient too. */
        private static List<String> recipients(Event e) {
            return e.isMutual() ? e.actors() : e.recipients();
        }

        @Override
        public Optional<Row> position(Position p) {
            return Optional.of(start().and("evidence", span(p.evidence().get(0)))
                    .and("holder", p.holder())
                    .and("addressed_to", p.addressedTo())
                    .and("issue", p.issue())
                    .and("stance", p.stance())
                    .and("condition", p.condition())
                    .and("date", p.when().map(When::value))
                    .and("quote_wording", quoteWording(p))
                    .and("was", after)
                    .and("position_group", group)
                    .and("origins", origins)
                    .and("text", text(p))
                    .row());
        }

        @Override
        public Optional<Row> figure(Figure f) {
            return Optional.of(Row.of("row", "figure")
                    .and("id", assertion.id())
                    .and("article", assertion.article())
                    .and("span", span(f.evidence().get(0)))
                    .and("value", f.isOfCalendar() ? f.printed() : f.value())
                    .and("bound", f.bound())
                    .and("unit", f.unit())
                    .and("what", f.what())
                    .and("where", f.where())
                    .and("claimed_by", f.claimedBy())
                    .and("as_of", f.when().map(When::value))
                    .and("quote_wording", quoteWording(f))
                    .and("figure_group", group)
                    .and("origins", origins)
                    .and("text", text(f))
                    .row());
        }

        @Override
        public Optional<Row> exchange(Exchange exchange) {
            return Optional.empty();
        }

        @Override
        public Optional<Row> meeting(Meeting meeting) {
            return Optional.empty();
        }

        private Row.Filling start() {
            return Row.of("id", assertion.id()).and("article", assertion.article());
        }

        private static Optional<String> quoteWording(Statement s) {
            return s.quoted().isEmpty()
                    ? Optional.empty()
                    : Optional.of(s.wording().label());
        }

        /** What the quotation that its words stand in is worth. */
        private static Optional<String> quoteWording(Entry entry) {
            return Evidence.worst(entry.evidence()).map(Statement.Wording::label);
        }

        /** One party as a string, several as a list, nobody as nothing. */
        private static Optional<Object> party(List<String> ids) {
            return ids.isEmpty() ? Optional.empty() : Optional.of(ids.size() == 1 ? ids.get(0) : ids);
        }

        private static Optional<String> precision(Optional<When> when) {
            return when.map(w -> w.precision().name().toLowerCase(Locale.ROOT));
        }

        private static List<Row> spans(List<Evidence> evidence) {
            return evidence.stream().map(Rows::span).toList();
        }

        private static Row span(Evidence evidence) {
            Span span = evidence.span();
            return Row.of(span);
        }

        private static String text(Entry entry) {
            return String.join(
                    " … ", entry.evidence().stream().map(Evidence::words).toList());
        }
    }
}
