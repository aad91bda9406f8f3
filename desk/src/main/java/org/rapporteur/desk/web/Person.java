package org.rapporteur.desk.web;

import java.util.List;
import org.rapporteur.entry.Actor;

/**
 * An actor of the record, and how much of the record is about it.
 *
 * @param name how to print it
 * @param lines how many lines it stands in
 */
record Person(String name, Actor actor, int lines, int articles) {
    List<Actor.Form> damaged() {
        return actor.names().stream().filter(Actor.Form::corrupted).toList();
    }

    List<Actor.Form> whole() {
        return actor.names().stream().filter(form -> !form.corrupted()).toList();
    }
}
