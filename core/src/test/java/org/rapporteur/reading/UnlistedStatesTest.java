package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Statement;

class UnlistedStatesTest {
    private static List<Actor> actors(String... paragraphs) {
        return Told.reading(paragraphs).actors();
    }

    @Test
    void a_land_with_an_adjective_before_what_states_have_is_a_state() {
        assertThat(actors("Tessaria said on Monday that Tessarian troops would stay in the valley."))
                .extracting(Actor::id)
                .contains("country:Tessaria");
    }

    @Test
    void its_minister_speaks_for_it() {
        List<Statement> said = Told.all(
                Statement.class,
                "Tessaria will answer by Friday, Tessarian Foreign Minister Oda Brenn told reporters.");
        assertThat(said).extracting(Statement::side).contains(Optional.of("country:Tessaria"));
    }

    @Test
    void a_person_with_an_adjective_is_no_state() {
        assertThat(actors(
                        "Ada Velmor spoke twice.",
                        "Critics said the Velmorian officials around Ada Velmor were tired."))
                .extracting(Actor::id)
                .doesNotContain("country:Velmor");
    }

    @Test
    void a_name_without_an_adjective_is_left_alone() {
        assertThat(actors("Kestrel said on Monday that its troops would stay in the valley."))
                .extracting(Actor::id)
                .doesNotContain("country:Kestrel");
    }

    @Test
    void a_name_that_has_what_only_states_have_is_a_state() {
        assertThat(actors(
                        "Kestrel said on Monday that its troops would stay in the valley.",
                        "Kestrel's interior ministry put the toll at nine."))
                .extracting(Actor::id)
                .contains("country:Kestrel");
        assertThat(actors("The foreign ministers of Kestrel and Tessaria met on Monday."))
                .extracting(Actor::id)
                .contains("country:Kestrel");
    }

    @Test
    void a_person_who_has_a_foreign_minister_is_no_state() {
        assertThat(actors("Olga Kestrel spoke twice.", "Kestrel's foreign minister, Ada Velmor, agreed."))
                .extracting(Actor::id)
                .doesNotContain("country:Kestrel");
    }
}
