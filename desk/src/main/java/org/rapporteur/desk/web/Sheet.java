package org.rapporteur.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Entry;
import org.rapporteur.text.Span;

/**
 * An article as the reader opens it: its text, what was read in it, and what is damaged.
 *
 * @param readings in the order of the text
 * @param damages words that are not what was meant, in order
 */
record Sheet(Article article, List<Reading> readings, List<Damage> damages, Ladder ladder, List<String> unsure) {
    Sheet {
        readings = List.copyOf(readings);
        damages = List.copyOf(damages);
        unsure = List.copyOf(unsure);
    }

    /**
     * One entry in this article.
     *
     * @param line the id of the line it belongs to
     * @param spans where it stands, UTF-16 units of the plain text; never empty
     * @param altered those of its quotations that are not the speaker's words
     * @param was for an altered quotation, the words elsewhere, by article
     */
    record Reading(
            String line, Entry entry, String headline, List<Span> spans, List<Span> altered, Map<String, String> was) {
        boolean isAltered(Span words) {
            return altered.stream().anyMatch(quotation -> quotation.contains(words));
        }
    }

    /** Words that a rewrite put for others: printed "Stream", meant "Brook". */
    record Damage(Span span, String printed, String meant, String reason, boolean sure) {}

    /** Whether words stand between quotation marks in which nobody's words are left. */
    boolean isAltered(Span words) {
        return readings.stream().anyMatch(reading -> reading.isAltered(words));
    }

    Optional<Reading> reading(String line) {
        return readings.stream().filter(reading -> reading.line().equals(line)).findFirst();
    }
}
