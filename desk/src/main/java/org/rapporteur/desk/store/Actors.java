package org.rapporteur.desk.store;

import java.util.List;
import org.rapporteur.entry.Actor;
import org.rapporteur.record.Cast;

/** What to call an actor. */
final class Actors {
    private Actors() {}

    /** The name to print, as the lines of the record have it. */
    static String name(Actor actor) {
        return Cast.of(List.of(actor)).name(actor.id());
    }

    /** The name that an id holds. */
    static String bare(String id) {
        return id.substring(id.indexOf(':') + 1).replace('_', ' ');
    }
}
