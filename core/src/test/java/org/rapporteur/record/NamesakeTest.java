package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesakeTest {
    private static Namesake named(String id, String side, int articles) {
        return new Namesake("person:" + id, Optional.of(side).filter(known -> !known.isEmpty()), articles);
    }

    private static Map<String, String> principals(Namesake... bearers) {
        return Namesake.principals(List.of(bearers));
    }

    @Test
    void two_spellings_of_a_name_and_the_bare_surname_are_one_person() {
        assertThat(principals(
                        named("Sergei_Beli", "country:DRV", 2),
                        named("Sergey_Belly", "country:DRV", 5),
                        named("Belly", "", 9)))
                .containsOnlyKeys("person:Sergei_Beli", "person:Sergey_Belly", "person:Belly")
                .containsEntry("person:Sergei_Beli", "person:Sergey_Belly")
                .containsEntry("person:Belly", "person:Sergey_Belly");
    }

    @Test
    void two_given_names_are_two_persons_and_the_bare_surname_is_neither() {
        assertThat(principals(
                        named("Ada_Marek", "country:HLV", 3),
                        named("Otto_Marek", "country:HLV", 1),
                        named("Marek", "", 2)))
                .containsEntry("person:Ada_Marek", "person:Ada_Marek")
                .containsEntry("person:Otto_Marek", "person:Otto_Marek")
                .containsEntry("person:Marek", "person:Marek");
    }

    @Test
    void an_initial_makes_no_second_person_but_two_initials_do() {
        assertThat(principals(named("Ada_Marek", "", 3), named("Ada_M._Marek", "country:HLV", 1)))
                .containsEntry("person:Ada_M._Marek", "person:Ada_Marek");
        assertThat(principals(named("Ada_Marek", "", 3), named("Ada_M._Marek", "", 1), named("Ada_B._Marek", "", 1)))
                .allSatisfy((id, principal) -> assertThat(principal).isEqualTo(id));
    }

    @Test
    void those_who_speak_for_two_sides_are_two_persons() {
        assertThat(principals(named("Sergei_Beli", "country:DRV", 2), named("Sergey_Beli", "country:HLV", 5)))
                .containsEntry("person:Sergei_Beli", "person:Sergei_Beli")
                .containsEntry("person:Sergey_Beli", "person:Sergey_Beli");
        assertThat(principals(named("Ada_Marek", "country:HLV", 2), named("Marek", "country:DRV", 1)))
                .containsEntry("person:Marek", "person:Marek");
    }

    @Test
    void in_which_order_they_were_read_makes_no_difference() {
        List<Namesake> bearers = new ArrayList<>(List.of(
                named("Sergei_Beli", "country:DRV", 2),
                named("Sergey_Belly", "", 2),
                named("Beli", "country:DRV", 1),
                named("Bely", "", 1)));
        Map<String, String> wanted = Namesake.principals(bearers);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(bearers, new Random(seed));
            assertThat(Namesake.principals(bearers)).as(bearers.toString()).isEqualTo(wanted);
        }
    }
}
