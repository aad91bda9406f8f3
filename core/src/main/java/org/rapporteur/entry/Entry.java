package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that one article says, with the words it stands on. Actors are ids of the export: {@code country:HLV},
 * {@code person:Ada_Marek}, {@code org:Meridian_Pact}, {@code anon:senior_Halvorian_official_2}.
 */
public sealed interface Entry permits Statement, Position, Exchange, Meeting, Figure, Event {
    /** The words it stands on; the first is the one to show. Never empty. */
    List<Evidence> evidence();

    /** The same with something else known of the words it stands on. */
    Entry on(UnaryOperator<Evidence> words);

    /** When it was said or happened. */
    Optional<When> when();

    /** Everybody it concerns, sorted, no id twice. */
    List<String> parties();

    /** Hands this entry to the method for its kind. */
    <R> R as(Kinds<R> kinds);

    /** One method a kind: whoever forgets a kind does not compile. */
    interface Kinds<R> {
        R statement(Statement statement);

        R position(Position position);

        R exchange(Exchange exchange);

        R meeting(Meeting meeting);

        R figure(Figure figure);

        R event(Event event);
    }
}
