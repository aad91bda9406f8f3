package org.rapporteur.record;

import java.util.Collection;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * Cuts the record into blocks that know nothing of each other: what Marek said on 3 March, the meetings of Halvoria and
 * Dravenia in March, the papers that Dravenia sent in spring. Entries of different blocks never become one claim, so a
 * store that has read more articles computes only the blocks that they touch, however many it holds.
 */
public final class Blocks {
    private Blocks() {}

    /** The block an entry belongs to, such as {@code m|country:DRV,country:HLV|2031-03}; always exactly one. */
    public static String key(Entry entry, Report report) {
        return Kind.of(entry).letter() + "|" + entry.as(new Naming(report, new Window(report)));
    }

    /** Which entry belongs where, for one kind each. */
    private record Naming(Report report, Window window) implements Entry.Kinds<String> {
        @Override
        public String statement(Statement statement) {
            return list(statement.speaker()) + "|" + window.day(statement.when());
        }

        @Override
        public String position(Position position) {
            return sides(position.holder()) + "|" + position.issue() + "|" + window.quarter(position.when());
        }

        @Override
        public String exchange(Exchange exchange) {
            return sides(exchange.from()) + "|" + window.quarter(exchange.when());
        }

        @Override
        public String meeting(Meeting meeting) {
            return sides(meeting.participants()) + "|" + window.month(meeting.when());
        }

        @Override
        public String figure(Figure figure) {
            return Bounds.unit(figure) + "|" + window.quarter(figure.when());
        }

        @Override
        public String event(Event event) {
            String type = event.plover().orElse(event.type());
            boolean lasts = EventLikeness.lasts(event);
            String when = lasts ? "lasts|" + window.quarter(event.when()) : window.month(event.when());
            return type + "|" + sides(event.actors()) + "|" + when;
        }

        private String sides(Collection<String> actors) {
            return String.join(",", report.cast().sides(actors));
        }

        private static String list(Collection<String> actors) {
            TreeSet<String> keys = new TreeSet<>();
            actors.forEach(actor -> keys.add(Surname.key(actor)));
            return String.join(",", keys);
        }
    }
}
