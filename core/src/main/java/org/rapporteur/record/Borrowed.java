package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.text.Span;

/**
 * Lends days: what is done by saying it has the day on which it was said. In "Orlin said on Tuesday that he rejected the
 * plan" the rejection is of Tuesday too.
 */
final class Borrowed {
    private final List<Statement> said;

    private Borrowed(List<Entry> entries) {
        this.said = entries.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(statement -> statement.when().isPresent())
                .toList();
    }

    /** The entries, those that can borrow a day with it. */
    static List<Entry> days(List<Entry> entries) {
        Borrowed borrowed = new Borrowed(entries);
        List<Entry> out = new ArrayList<>();
        entries.forEach(entry -> out.add(borrowed.dated(entry)));
        return List.copyOf(out);
    }

    private Entry dated(Entry entry) {
        if (entry instanceof Event event && event.when().isEmpty() && isSpoken(event)) {
            return day(event.evidence().get(0), event.actors())
                    .<Entry>map(when -> with(event, when))
                    .orElse(event);
        }
        if (entry instanceof Position position && position.when().isEmpty()) {
            return day(position.evidence().get(0), position.holder())
                    .<Entry>map(when -> with(position, when))
                    .orElse(position);
        }
        return entry;
    }

    private static boolean isSpoken(Event event) {
        return event.modality() == Modality.ACTUAL && EventLikeness.isSaid(event);
    }

    /** The day of the shortest statement around these words; of one by one of these speakers, if there is one. */
    private Optional<When> day(Evidence words, List<String> who) {
        Comparator<Statement> order = Comparator.comparing(
                        (Statement statement) -> statement.speaker().stream().noneMatch(who::contains))
                .thenComparing(statement -> reach(statement).length());
        return said.stream()
                .filter(statement -> reach(statement).overlaps(words.span()))
                .min(order)
                .flatMap(Statement::when);
    }

    /** From the speaker to the last word. */
    static Span reach(Statement statement) {
        Span reach = statement.content().get(0).span();
        for (Evidence part : statement.content()) {
            reach = reach.with(part.span());
        }
        Span said = statement.cue().map(Evidence::span).map(reach::with).orElse(reach);
        return statement.mention().map(Evidence::span).map(said::with).orElse(said);
    }

    private static Event with(Event e, When when) {
        return new Event(
                e.evidence(),
                e.type(),
                e.plover(),
                e.mode(),
                e.cameo(),
                e.actors(),
                e.recipients(),
                e.place(),
                e.modality(),
                e.status(),
                e.confidence(),
                Optional.of(when));
    }

    private static Position with(Position p, When when) {
        return new Position(
                p.evidence(), p.holder(), p.addressedTo(), p.issue(), p.stance(), p.condition(), Optional.of(when));
    }
}
