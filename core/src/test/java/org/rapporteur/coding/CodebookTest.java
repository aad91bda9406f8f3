package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Modality;

/** Holds the code book to the standards: known types, well-formed codes, and the traps of announced deeds. */
class CodebookTest {
    private static final Set<String> TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");
    private final Codebook book = Codebook.standard();

    @Test
    void every_deed_has_one_of_the_sixteen_types_or_none() {
        assertThat(book.deeds())
                .allSatisfy(
                        deed -> assertThat(deed.plover().map(TYPES::contains).orElse(true))
                                .as(deed.name())
                                .isTrue());
    }

    @Test
    void every_cameo_code_has_two_to_four_digits_and_a_root_up_to_20() {
        assertThat(book.deeds())
                .allSatisfy(deed ->
                        assertThat(deed.cameo().orElse("01")).as(deed.name()).matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}"));
    }

    @Test
    void an_announced_visit_is_an_agreement_and_a_planned_meeting_a_meeting() {
        assertThat(announced("visit")).contains("AGREE");
        assertThat(announced("meeting")).contains("CONSULT");
    }

    @Test
    void announced_aid_is_an_agreement() {
        assertThat(announced("weapons_supply")).contains("AGREE");
    }

    @Test
    void an_announced_withdrawal_is_a_concession() {
        assertThat(announced("withdrawal")).contains("CONCEDE");
    }

    @Test
    void an_announced_sanction_is_a_threat() {
        assertThat(announced("sanction")).contains("THREATEN");
    }

    @Test
    void what_happened_keeps_its_type() {
        assertThat(book.coded(book.named("withdrawal").orElseThrow(), Modality.ACTUAL)
                        .plover())
                .contains("RETREAT");
    }

    @Test
    void summoning_an_ambassador_is_an_accusation_and_a_drill_with_a_partner_cooperation() {
        assertThat(book.named("summons").orElseThrow().plover()).contains("ACCUSE");
        assertThat(book.named("joint_exercise").orElseThrow().plover()).contains("COOPERATE");
        assertThat(book.named("exercise").orElseThrow().plover()).contains("MOBILIZE");
    }

    private java.util.Optional<String> announced(String deed) {
        return book.coded(book.named(deed).orElseThrow(), Modality.PLANNED).plover();
    }
}
