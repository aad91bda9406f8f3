package org.rapporteur.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * Cuts the record into blocks that know nothing of each other: what Marek said on 3 March, the meetings of Halvoria and
 * Dravenia in March, the papers that Dravenia sent in spring. Entries of different blocks never become one claim, so a
 * store that has read more articles computes only the blocks that they touch, however many it holds.
 */
public final class Blocks {
    private Blocks() {}

    /** The block an entry belongs to, such as {@code m|country:DRV,country:HLV|2031-03}; always exactly one. */
    public static String key(Entry entry, Report report) {
        return Kind.of(entry).letter() + "|" + entry.as(new Naming(report));
    }

    /** Which entry belongs where, for one kind each. */
    private record Naming(Report report) implements Entry.Kinds<String> {
        @Override
        public String statement(Statement statement) {
            return list(statement.speaker()) + "|" + day(statement.when());
        }

        @Override
        public String position(Position position) {
            return sides(position.holder()) + "|" + position.issue() + "|" + quarter(position.when());
        }

        @Override
        public String exchange(Exchange exchange) {
            return sides(exchange.from()) + "|" + quarter(exchange.when());
        }

        @Override
        public String meeting(Meeting meeting) {
            return sides(meeting.participants()) + "|" + month(meeting.when());
        }

        @Override
        public String figure(Figure figure) {
            return Words.fold(figure.unit()) + "|" + month(figure.when());
        }

        @Override
        public String event(Event event) {
            String type = event.plover().orElse(event.type());
            boolean lasts = EventLikeness.lasts(event);
            String window = lasts ? "lasts|" + quarter(event.when()) : month(event.when());
            return type + "|" + sides(event.actors()) + "|" + window;
        }

        private String sides(Collection<String> actors) {
            return String.join(",", report.cast().sides(actors));
        }

        private static String list(Collection<String> actors) {
            TreeSet<String> keys = new TreeSet<>();
            actors.forEach(actor -> keys.add(Surname.key(actor)));
            return String.join(",", keys);
        }

        private Optional<LocalDate> anchor(Optional<When> when) {
            return when.flatMap(Period::of).map(Period::anchor).or(report::published);
        }

        private String day(Optional<When> when) {
            return anchor(when).map(LocalDate::toString).orElse("undated");
        }

        private String month(Optional<When> when) {
            return anchor(when).map(day -> YearMonth.from(day).toString()).orElse("undated");
        }

        private String quarter(Optional<When> when) {
            return anchor(when)
                    .map(day -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3)
                    .orElse("undated");
        }
    }
}
