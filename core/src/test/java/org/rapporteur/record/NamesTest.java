package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Actor;

class NamesTest {
    @Test
    void a_state_of_the_atlas_is_spelt_out() {
        assertThat(Names.of("org:Government_of_FRA")).isEqualTo("Government of France");
    }

    @Test
    void a_code_that_only_this_crisis_knows_is_never_printed() {
        assertThat(Names.of(actor("anon:ambassador_of_BLO", "the Belmoran ambassador")))
                .isEqualTo("Belmoran ambassador");
    }

    @Test
    void the_number_that_keeps_two_officials_apart_is_not_printed() {
        assertThat(Names.of("anon:senior_Halvorian_official_2")).isEqualTo("a senior Halvorian official");
    }

    @Test
    void a_ministry_such_as_all_states_have_is_named_with_its_state() {
        List<Actor.Form> names = List.of(new Actor.Form("Halvoria", 1, false));
        Cast cast = Cast.of(List.of(
                new Actor("country:HLV", "country", names, List.of(), Optional.empty()),
                body("org:Defence_Ministry", "country:HLV"),
                body("org:Halvorian_Defence_Ministry", "country:HLV"),
                body("org:Lyssa_Commission", "country:HLV")));
        assertThat(List.of("org:Defence_Ministry", "org:Halvorian_Defence_Ministry", "org:Lyssa_Commission"))
                .extracting(cast::name)
                .containsExactly("Defence Ministry of Halvoria", "Halvorian Defence Ministry", "Lyssa Commission");
    }

    private static Actor body(String id, String side) {
        return new Actor(id, "org", List.of(), List.of(), Optional.of(side));
    }

    private static Actor actor(String id, String form) {
        return new Actor(id, "anon", List.of(new Actor.Form(form, 1, false)), List.of(), Optional.empty());
    }
}
