package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Passage;

/**
 * A line as it is printed on a page.
 *
 * @param hint the key that opens its evidence; empty for none
 * @param head the line, without the words that stand in the quotation below it
 * @param who for a statement or position: speaker → addressee
 * @param passage the sentence that says so, for what is told in other words
 * @param notes what to know before printing it
 * @param evidence where its words open
 */
record Item(
        String hint,
        Line line,
        String head,
        String who,
        String when,
        String support,
        Optional<Quote> quote,
        Optional<Passage> passage,
        List<String> notes,
        String evidence) {
    Item {
        notes = List.copyOf(notes);
    }

    Tag tag() {
        return line.tag();
    }

    String id() {
        return line.id();
    }

    /** The same in another sentence. */
    Item in(Optional<Passage> sentence) {
        return new Item(hint, line, head, who, when, support, quote, sentence, notes, evidence);
    }

    /**
     * Words in quotation marks, and what they are worth.
     *
     * @param words empty where the line has them
     * @param wording verbatim, altered or unchecked
     */
    record Quote(String words, String wording) {
        /** A sign beside the word, so that colour is not alone. */
        String sign() {
            return Item.sign(wording);
        }
    }

    static String sign(String wording) {
        return switch (wording) {
            case "verbatim" -> "✔";
            case "altered" -> "✖";
            default -> "?";
        };
    }
}
