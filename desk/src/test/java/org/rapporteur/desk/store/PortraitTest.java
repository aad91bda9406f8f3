package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.store.Portrait.Appearance;
import org.rapporteur.desk.store.Portrait.Sketch;
import org.rapporteur.entry.Actor;

class PortraitTest {
    private static final List<Appearance> ALL = List.of(
            seen("c.txt", "2031-03-04", "country:HLV", List.of(form("Marek", 3, false)), "Foreign Minister"),
            seen("a.txt", "2031-03-09", "", List.of(form("Ada Marek", 1, false), form("Marsh", 2, true)), "Envoy"),
            seen("b.txt", "", "country:DRV", List.of(form("Marek", 1, true)), "Foreign Minister"),
            seen("e.txt", "2031-02-27", "country:DRV", List.of(form("Ada Marek", 3, false)), "Foreign Minister"),
            seen("d.txt", "2031-03-01", "country:HLV", List.of(form("Marsh", 1, false)), "Envoy"));

    @Test
    void however_articles_come_in_the_actor_is_the_same() {
        Actor wanted = portrait(ALL).actor("person:ada_marek");
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Appearance> order = new ArrayList<>(ALL);
            Collections.shuffle(order, random);
            Portrait grown = new Portrait();
            for (Appearance appearance : order) {
                grown.add(appearance);
                if (random.nextBoolean()) {
                    grown = takenUp(grown);
                }
            }
            assertThat(grown.actor("person:ada_marek")).as(order.toString()).isEqualTo(wanted);
            assertThat(grown.articles()).isEqualTo(ALL.size());
        }
    }

    @Test
    void names_are_counted_roles_dated_and_sides_voted_on() {
        Actor actor = portrait(ALL).actor("person:ada_marek");
        assertThat(actor.names())
                .containsExactly(form("Ada Marek", 4, false), form("Marek", 4, false), form("Marsh", 3, false));
        assertThat(actor.roles())
                .containsExactly(
                        role("Envoy", "2031-03-01", "2031-03-09"),
                        role("Foreign Minister", "2031-02-27", "2031-03-04"));
        assertThat(actor.side()).as("two votes each: the first by name").contains("country:DRV");
    }

    @Test
    void the_article_that_is_first_by_name_says_of_what_type_an_actor_is() {
        Appearance group = new Appearance("0.txt", new Actor("x", "group", List.of(), List.of(), Optional.empty()), "");
        List<Appearance> late = new ArrayList<>(ALL);
        late.add(group);
        assertThat(portrait(late).actor("x").type()).isEqualTo("group");
        assertThat(portrait(ALL).actor("x").type()).isEqualTo("person");
    }

    private static Portrait portrait(List<Appearance> appearances) {
        Portrait portrait = new Portrait();
        appearances.forEach(portrait::add);
        return portrait;
    }

    private static Portrait takenUp(Portrait portrait) {
        Portrait again = new Portrait();
        again.add(Shape.value(Sketch.class, Shape.text(Sketch.class, portrait.sketch())));
        return again;
    }

    private static Appearance seen(String article, String day, String side, List<Actor.Form> names, String title) {
        Actor.Role role = new Actor.Role(title, Optional.of("country:HLV"), Optional.empty(), Optional.empty());
        Optional<String> known = Optional.of(side).filter(id -> !id.isEmpty());
        return new Appearance(article, new Actor("person:ada_marek", "person", names, List.of(role), known), day);
    }

    private static Actor.Form form(String form, int count, boolean corrupted) {
        return new Actor.Form(form, count, corrupted);
    }

    private static Actor.Role role(String title, String from, String until) {
        return new Actor.Role(title, Optional.of("country:HLV"), Optional.of(from), Optional.of(until));
    }
}
