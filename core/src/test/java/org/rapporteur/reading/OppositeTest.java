package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.entry.Event;

class OppositeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halvoria will not accept any more families if war starts in Belmora. | REJECT | country:BLO",
                "Dravenia has repeatedly denied that it plans to invade Halvoria. | | country:HLV",
                "Foreign Minister Pavel Orlin of Dravenia refused to go on, Corvania said. | REJECT | country:DRV",
                "The Halvorian court lifted restrictions on the use of the Dravenian language. | CONCEDE | country:DRV"
            })
    void a_bystander_is_no_recipient(String text, String type, String bystander) {
        assertThat(Told.all(Event.class, text))
                .as(text)
                .filteredOn(event -> event.plover().equals(Optional.ofNullable(type)))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.recipients()).doesNotContain(bystander));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dravenia threatened to close the last gate unless Halvoria signs. | THREATEN | country:DRV | country:HLV",
                "Dravenian troops were sent to the border with Halvoria. | MOBILIZE | country:DRV | country:HLV"
            })
    void the_other_side_stands_where_the_grammar_puts_it(String text, String type, String actor, String recipient) {
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.plover()).contains(type);
            assertThat(event.actors()).containsExactly(actor);
            assertThat(event.recipients()).containsExactly(recipient);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A bombing near the dam killed one Halvorian soldier. | country:HLV"})
    void what_a_bomb_does_nobody_named_does(String text, String suffers) {
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.plover()).contains("ASSAULT");
            assertThat(event.actors()).isEmpty();
            assertThat(event.recipients()).containsExactly(suffers);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hale drew widespread criticism for the delay. | ACCUSE | | person:Hale",
                "Corvania imposed sanctions on four Dravenian officials. | SANCTION | country:CRV | anon:Dravenian_officials"
            })
    void who_draws_it_or_is_listed_is_the_one_it_falls_on(String text, String type, String actor, String recipient) {
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.plover()).contains(type);
            assertThat(event.actors()).isEqualTo(actor == null ? List.of() : List.of(actor));
            assertThat(event.recipients()).containsExactly(recipient);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thousands have left since Dravenia closed most of the dam last month, according to the Halvorian Red Cross."
            })
    void who_tells_of_a_deed_does_not_suffer_it(String text) {
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("closure");
            assertThat(event.recipients()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Dravenia opened a diplomatic offensive against Halvoria on Monday. | ASSAULT"})
    void a_fight_of_words_is_no_assault(String text, String type) {
        assertThat(Told.all(Event.class, text))
                .as(text)
                .noneSatisfy(event -> assertThat(event.plover()).contains(type));
    }
}
