package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {
    private final People people = new People();

    @Test
    void two_spellings_of_a_name_are_one_person() {
        people.meet("Andrei Zelenov");
        people.meet("Andrey Zelenov");
        assertThat(people.id("Andrey Zelenov", 1)).isEqualTo(people.id("Andrei Zelenov", 2));
    }

    @Test
    void two_given_names_with_one_surname_are_two_persons() {
        people.meet("Ilse Marek");
        people.meet("Jonas Marek");
        assertThat(people.id("Ilse Marek", 1)).isNotEqualTo(people.id("Jonas Marek", 2));
    }

    @Test
    void a_surname_means_whoever_was_named_last() {
        people.meet("Ilse Marek");
        people.meet("Jonas Marek");
        people.id("Ilse Marek", 1);
        people.id("Jonas Marek", 2);
        assertThat(people.id("Marek", 3)).isEqualTo("person:Jonas_Marek");
    }

    @Test
    void an_id_has_no_accents() {
        people.meet("Tomás Halén");
        assertThat(people.id("Halén", 1)).isEqualTo("person:Tomas_Halen");
    }

    @Test
    void a_surname_that_nobody_has_is_a_slip_for_the_one_a_letter_apart() {
        people.meet("Ilse Marekova");
        assertThat(people.id("Marekava", 1)).isEqualTo("person:Ilse_Marekova");
    }

    @Test
    void a_surname_between_two_others_is_its_own() {
        people.meet("Ilse Marekova");
        people.meet("Ada Marekiva");
        assertThat(people.id("Marekava", 1)).isEqualTo("person:Marekava");
    }

    @Test
    void short_surnames_a_letter_apart_are_two() {
        people.meet("Tomas Hale");
        assertThat(people.id("Hall", 1)).isEqualTo("person:Hall");
    }
}
