package org.rapporteur.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Actor;

/**
 * An actor of the record.
 *
 * @param name how to print it
 * @param articles in how many articles it is
 * @param bodies how to print the bodies and states of its roles, by id
 */
record Person(String name, Actor actor, int articles, Map<String, String> bodies) {
    /** What it is, in the fullest words that the coverage has for it; the latest of two. */
    Optional<Actor.Role> role() {
        return actor.roles().stream()
                .max(Comparator.comparing((Actor.Role role) -> role.title().length())
                        .thenComparing(role -> role.until().orElse(""))
                        .thenComparing(Actor.Role::title));
    }

    /** A role in words, with its state where the title does not have it: "Foreign Minister, Dravenia". */
    String words(Actor.Role role) {
        String body =
                role.body().map(id -> bodies.getOrDefault(id, Items.bare(id))).orElse("");
        String stem = body.substring(0, Math.min(4, body.length()));
        return role.title().contains(stem) ? role.title() : role.title() + ", " + body;
    }

    List<Actor.Form> damaged() {
        return actor.names().stream().filter(Actor.Form::corrupted).toList();
    }

    List<Actor.Form> whole() {
        return actor.names().stream().filter(form -> !form.corrupted()).toList();
    }
}
