package org.rapporteur.record;

import java.util.Locale;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** The kinds of line, each with the letter that its ids begin with. */
public enum Kind {
    STATEMENT('s'),
    POSITION('p'),
    EXCHANGE('x'),
    MEETING('m'),
    FIGURE('f'),
    EVENT('e');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(Entry entry) {
        return entry.as(NAMING);
    }

    private static final Entry.Kinds<Kind> NAMING = new Entry.Kinds<>() {
        @Override
        public Kind statement(Statement statement) {
            return STATEMENT;
        }

        @Override
        public Kind position(Position position) {
            return POSITION;
        }

        @Override
        public Kind exchange(Exchange exchange) {
            return EXCHANGE;
        }

        @Override
        public Kind meeting(Meeting meeting) {
            return MEETING;
        }

        @Override
        public Kind figure(Figure figure) {
            return FIGURE;
        }

        @Override
        public Kind event(Event event) {
            return EVENT;
        }
    };
}
