package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

class LandmarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lyssa River rises in Corvania. Soldiers crossed the Lyssa near Bryn Ferry. | Lyssa",
                "Soldiers crossed the river near Bryn Ferry on Sunday. The patrol left Bryn Ferry at dawn. | Bryn",
                "The talks were held at the Villa Serac. | Serac",
                "In February Dravenia closed the gates. | February",
                "The soldiers left Merrin Friday. | Friday"
            })
    void a_place_a_month_or_a_day_is_nobody(String text, String name) {
        Set<String> actors = Told.reading(text).actors().stream()
                .map(actor -> actor.id())
                .filter(id -> id.contains(name))
                .collect(Collectors.toSet());
        assertThat(actors).as(text).isEmpty();
    }

    @Test
    void two_ministers_named_by_their_states_are_the_two_who_hold_the_office() {
        String text = "The foreign ministers of Halvoria and Dravenia met on Monday. Dravenian Foreign Minister Pavel"
                + " Orlin told Halvorian Foreign Minister Ilse Marek to wait.";
        assertThat(Told.all(Event.class, text))
                .as(text)
                .anySatisfy(
                        event -> assertThat(event.actors()).containsExactly("person:Pavel_Orlin", "person:Ilse_Marek"));
    }

    @Test
    void who_is_only_counted_to_a_state_is_its_minister_when_nobody_else_is() {
        String text = "Marek met Dravenia’s Pavel Orlin on Tuesday. The Dravenian foreign minister refused to sign.";
        assertThat(Told.all(Event.class, text))
                .as(text)
                .filteredOn(event -> event.type().equals("refusal"))
                .extracting(Event::actors)
                .containsExactly(List.of("person:Pavel_Orlin"));
    }

    @Test
    void we_are_the_state_that_the_speaker_speaks_for() {
        String text = "“We have been threatened by Halvoria,” Dravenian Foreign Minister Pavel Orlin said.";
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.actors()).containsExactly("country:HLV");
            assertThat(event.recipients()).containsExactly("country:DRV");
        });
    }

    @Test
    void people_abroad_are_not_their_state() {
        String text = "Ethnic Dravenians in the Lyssa valley demanded a vote from Halvoria on Monday.";
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.actors()).containsExactly("group:Ethnic_Dravenians");
            assertThat(event.recipients()).containsExactly("country:HLV");
        });
    }

    @Test
    void what_somebody_is_to_do_is_planned() {
        String text = "Dravenia is to hold talks with Halvoria on Thursday.";
        assertThat(Told.all(Event.class, text))
                .as(text)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.modality()).isEqualTo(Modality.PLANNED));
    }
}
