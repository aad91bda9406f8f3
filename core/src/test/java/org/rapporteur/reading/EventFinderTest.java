package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

class EventFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halvoria fears that Dravenia will invade the valley.",
                "Dravenia denied that it plans to invade Halvoria.",
                "If Dravenia attacks Halvoria, Corvania will impose sanctions.",
                "Dravenia threatened to shell Halvorian towns.",
                "Dravenia has no plans to invade Halvoria.",
                "Halvoria demanded that Dravenia withdraw its troops from the valley.",
                "Corvania offered to mediate between Halvoria and Dravenia.",
                "Dravenia may attack Halvoria in April.",
                "Would Dravenia invade Halvoria?",
                "Halvoria did not attack Dravenia.",
                "The drill is a pretext for an attack on Halvoria.",
                "Dravenia never invaded Halvoria.",
                "Any Dravenian attack on Halvoria would be answered.",
                "Corvania wants to prevent a Dravenian invasion of Halvoria.",
            })
    void what_need_not_have_happened_is_never_actual(String text) {
        List<Event> events = Told.all(Event.class, text);
        assertThat(events)
                .as(text)
                .filteredOn(event -> List.of("ASSAULT", "RETREAT", "SANCTION")
                        .contains(event.plover().orElse("")))
                .noneMatch(event -> event.modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dravenia invaded Halvoria. | ASSAULT | country:DRV | country:HLV",
                "Halvoria was invaded by Dravenia. | ASSAULT | country:DRV | country:HLV",
                "Corvania urged Dravenia to open the gates. | REQUEST | country:CRV | country:DRV",
                "Dravenia rejected a Corvanian proposal. | REJECT | country:DRV | country:CRV",
                "Belmora imposed sanctions on Dravenia. | SANCTION | country:BLO | country:DRV",
                "Dravenia expelled two Halvorian diplomats. | SANCTION | country:DRV | country:HLV",
                "Halvoria accused Dravenia of a breach. | ACCUSE | country:HLV | country:DRV",
                "Belmora sent missiles to Halvoria. | AID | country:BLO | country:HLV",
                "Dravenia withdrew its troops from Halvoria. | RETREAT | country:DRV | country:HLV",
                "Dravenia threatened Halvoria. | THREATEN | country:DRV | country:HLV",
                "A Belmoran court jailed opposition politician Rafe Tolland. | SANCTION | country:BLO | person:Rafe_Tolland",
                "Dravenia shelled southern Halvoria. | ASSAULT | country:DRV | country:HLV",
                "The rebel Valley Front shelled the Halvorian army. | ASSAULT | org:Valley_Front | country:HLV",
            })
    void who_did_it_to_whom_follows_the_grammar(String text, String type, String actor, String recipient) {
        assertThat(Told.all(Event.class, text)).as(text).anySatisfy(event -> {
            assertThat(event.plover()).contains(type);
            assertThat(event.actors()).containsExactly(actor);
            assertThat(event.recipients()).containsExactly(recipient);
            assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomas Marek refused to answer the letters sent by Dravenia and Belmora. | REJECT | country:DRV,country:BLO",
                "The sea would let Dravenian President Ilya Orlin conduct an assault. | ASSAULT | ''",
                "Halvoria left. Belmora threatened sanctions against Dravenia if it shells Corvania. | ASSAULT | country:CRV",
            })
    void all_in_a_line_are_meant_and_nobody_attacks_his_own_state(String text, String type, String recipients) {
        assertThat(Told.all(Event.class, text))
                .as(text)
                .filteredOn(event -> event.plover().equals(Optional.of(type)))
                .singleElement()
                .satisfies(event ->
                        assertThat(String.join(",", event.recipients())).isEqualTo(recipients));
    }

    @Test
    void a_place_has_the_whole_of_its_name() {
        String text =
                "Halvorian President Ilse Marek met Dravenian President Pavel Orlin on Tuesday at the Grey House.";
        assertThat(Told.all(Event.class, text)).extracting(Event::place).contains(Optional.of("Grey House"));
    }

    @Test
    void a_feared_attack_by_nobody_named_is_on_whom_it_would_hit() {
        Event attack = one("Fears of an invasion of Halvoria are high.", "ASSAULT");
        assertThat(attack.actors()).isEmpty();
        assertThat(attack.recipients()).containsExactly("country:HLV");
        assertThat(attack.modality()).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void it_in_a_threat_is_whom_the_threat_is_aimed_at_and_its_allies_are_those_of_whom_they_stand_beside() {
        String text =
                "Corvania left. Belmora and its allies threatened sanctions against Dravenia if it shells Corvania.";
        assertThat(one(text, "ASSAULT").actors()).containsExactly("country:DRV");
    }

    @Test
    void in_a_meeting_all_parties_act_and_nobody_is_recipient() {
        Event meeting = one("Halvoria and Dravenia met on Tuesday.", "CONSULT");
        assertThat(meeting.actors()).containsExactly("country:HLV", "country:DRV");
        assertThat(meeting.recipients()).isEmpty();
    }

    @Test
    void a_visit_that_is_announced_is_an_agreement_and_planned() {
        Event visit = one("Dravenia will visit Corvania in April.", "AGREE");
        assertThat(visit.modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void what_somebody_says_another_must_do_is_a_demand() {
        Event demand = one("Halvoria said Dravenia must open the gates.", "REQUEST");
        assertThat(demand.actors()).containsExactly("country:HLV");
        assertThat(demand.recipients()).containsExactly("country:DRV");
    }

    @Test
    void a_deed_of_a_day_has_that_day() {
        Event attack = one("Dravenia invaded Halvoria in 2009.", "ASSAULT");
        assertThat(attack.when().map(when -> when.value())).isEqualTo(Optional.of("2009"));
    }

    private static Event one(String text, String type) {
        return Told.all(Event.class, text).stream()
                .filter(event -> event.plover().equals(Optional.of(type)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in: " + text + Told.all(Event.class, text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The appeal of Halvoria was ignored by the Dravenian government. | REJECT | country:DRV",
                "Dravenia has ignored the warning of Halvoria. | REJECT | country:DRV",
                "Dravenian leader Ilya Dorn said Halvoria has “ignored” Dravenia's demands. | ACCUSE | person:Ilya_Dorn",
            })
    void what_is_ignored_is_turned_down_and_who_complains_of_it_accuses(String text, String type, String actor) {
        assertThat(Told.all(Event.class, text)).as(text).singleElement().satisfies(event -> {
            assertThat(event.plover()).contains(type);
            assertThat(event.actors()).containsExactly(actor);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009 - Dravenia invades Halvoria. | 2009",
                "Oct. 12, 2030 - Belmora expels two Dravenian diplomats. | 2030-10-12",
            })
    void a_line_of_a_chronology_has_the_time_that_opens_it(String text, String when) {
        assertThat(Told.all(Event.class, text))
                .as(text)
                .singleElement()
                .satisfies(
                        event -> assertThat(event.when().orElseThrow().value()).isEqualTo(when));
    }

    @Test
    void a_promise_is_not_of_the_day_by_which_it_is_to_be_kept() {
        assertThat(Told.all(Event.class, "Dravenian President Radu Velin promised an answer by Friday."))
                .allSatisfy(event -> assertThat(
                                event.when().map(when -> when.value()).orElse(""))
                        .isLessThanOrEqualTo("2031-03-05"));
    }
}
