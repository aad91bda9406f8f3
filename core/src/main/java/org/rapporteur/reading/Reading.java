package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Mention;

/**
 * All that one article says, in the order of its text.
 *
 * @param article the article's name
 * @param entries statements first, then positions, exchanges, meetings, figures, events; {@code Statement.nestedIn}
 *     counts statements only
 * @param unsure what was seen and not understood, a sentence each, for {@code rap check} ("line 12: who is 'he'?")
 */
public record Reading(
        String article, List<Mention> mentions, List<Actor> actors, List<Entry> entries, List<String> unsure) {
    public Reading {
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        entries = List.copyOf(entries);
        unsure = List.copyOf(unsure);
    }

    /** The entries of one kind, in order. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
