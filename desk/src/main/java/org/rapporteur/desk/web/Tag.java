package org.rapporteur.desk.web;

import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** The kinds of line as a page shows them: a word, a letter and, in the style sheet, an underline and a colour. */
enum Tag {
    SAID('s', "said", "statements"),
    POSITION('p', "position", "positions"),
    PAPER('x', "paper", "papers"),
    MEETING('m', "meeting", "meetings"),
    NUMBER('f', "number", "numbers"),
    EVENT('e', "event", "events");

    private static final Entry.Kinds<Tag> NAMING = new Naming();
    private final char letter;
    private final String word;
    private final String many;

    Tag(char letter, String word, String many) {
        this.letter = letter;
        this.word = word;
        this.many = many;
    }

    static Tag of(Entry entry) {
        return entry.as(NAMING);
    }

    /** The tag whose lines have ids that begin with this letter. */
    static Tag of(char letter) {
        for (Tag tag : values()) {
            if (tag.letter == letter) {
                return tag;
            }
        }
        throw new IllegalArgumentException("no kind " + letter);
    }

    /** The letter that its ids begin with and its style class ends in. */
    char letter() {
        return letter;
    }

    String word() {
        return word;
    }

    String many() {
        return many;
    }

    /** What stands in the margin of the text: {@code S3}. */
    String mark(int number) {
        return Character.toUpperCase(letter) + String.valueOf(number);
    }

    private static final class Naming implements Entry.Kinds<Tag> {
        @Override
        public Tag statement(Statement statement) {
            return SAID;
        }

        @Override
        public Tag position(Position position) {
            return POSITION;
        }

        @Override
        public Tag exchange(Exchange exchange) {
            return PAPER;
        }

        @Override
        public Tag meeting(Meeting meeting) {
            return MEETING;
        }

        @Override
        public Tag figure(Figure figure) {
            return NUMBER;
        }

        @Override
        public Tag event(Event event) {
            return EVENT;
        }
    }
}
