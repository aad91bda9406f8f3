package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Headcount;
import org.rapporteur.desk.store.People;
import org.rapporteur.desk.store.Retrospect;
import org.rapporteur.entry.Actor;

/** Makes actors ready for pages, as they are known now or were known on a day. */
final class Persons {
    private final People people;
    private final Headcount headcount;
    private final Optional<Retrospect> then;

    /** @param then the archive as of the day; nothing for now */
    Persons(Archive archive, Headcount headcount, Optional<Retrospect> then) {
        this.people = archive.people();
        this.headcount = headcount;
        this.then = then;
    }

    Optional<Person> of(String id) {
        return then.map(past -> past.actor(id))
                .orElseGet(() -> people.actor(id))
                .map(this::person);
    }

    Person of(People.Known known) {
        Actor now = known.actor();
        return person(then.flatMap(past -> past.actor(now.id())).orElse(now));
    }

    private Person person(Actor actor) {
        String name = people.names(List.of(actor.id())).getOrDefault(actor.id(), actor.id());
        List<String> bodies =
                actor.roles().stream().flatMap(role -> role.body().stream()).toList();
        int articles =
                then.map(past -> past.appearances(actor.id())).orElseGet(() -> headcount.appearances(actor.id()));
        return new Person(name, actor, articles, people.names(bodies));
    }
}
