package org.rapporteur.desk.web;

import java.util.List;
import org.rapporteur.entry.Actor;

/**
 * An actor of the record.
 *
 * @param name how to print it
 * @param articles in how many articles it is
 */
record Person(String name, Actor actor, int articles) {
    List<Actor.Form> damaged() {
        return actor.names().stream().filter(Actor.Form::corrupted).toList();
    }

    List<Actor.Form> whole() {
        return actor.names().stream().filter(form -> !form.corrupted()).toList();
    }
}
