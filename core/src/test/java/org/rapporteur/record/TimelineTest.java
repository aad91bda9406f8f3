package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.ORLIN;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.happened;
import static org.rapporteur.record.Told.met;
import static org.rapporteur.record.Told.paper;
import static org.rapporteur.record.Told.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

class TimelineTest {
    private static List<Line> told(Filing... filings) {
        return Dossier.of(List.of(filings)).timeline();
    }

    @Test
    void a_meeting_and_the_event_of_meeting_are_one_line() {
        List<Line> lines = told(by(
                "gazette.txt",
                "2031-03-05",
                met("gazette.txt", "held", "2031-03-04", "Velden", "Marek and Orlin met in Velden"),
                happened("gazette.txt", "meeting", "CONSULT", Modality.ACTUAL, "2031-03-04", "met")));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kinds()).containsExactly("meeting");
            assertThat(line.claims()).hasSize(2);
            assertThat(line.status()).isEqualTo("happened");
        });
    }

    @Test
    void an_appointment_that_was_kept_is_told_once() {
        Filing plan = by("plan.txt", "2031-03-03", met("plan.txt", "planned", "2031-03-04", "", "are to meet"));
        Filing met = by("met.txt", "2031-03-04", met("met.txt", "held", "2031-03-04", "Velden", "met in Velden"));
        assertThat(told(plan, met))
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo("happened"));
        assertThat(told(plan))
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo("planned"));
    }

    @Test
    void words_that_are_still_to_be_said_are_no_line() {
        assertThat(told(by(
                        "gazette.txt",
                        "2031-03-05",
                        happened(
                                "gazette.txt", "support", "SUPPORT", Modality.PLANNED, "2031-03-07", "voice support"))))
                .isEmpty();
    }

    @Test
    void two_threats_of_one_day_are_one_line_and_those_of_two_days_are_two() {
        List<Line> lines = told(by(
                "gazette.txt",
                "2031-03-06",
                happened(
                        "gazette.txt",
                        "threat",
                        "THREATEN",
                        Modality.ACTUAL,
                        "2031-03-04",
                        "warned of a closed border"),
                happened(
                        "gazette.txt",
                        "threat",
                        "THREATEN",
                        Modality.ACTUAL,
                        "2031-03-04",
                        "threatened to shut the dam"),
                happened("gazette.txt", "threat", "THREATEN", Modality.ACTUAL, "2031-03-05", "said it would act")));
        assertThat(lines)
                .extracting(line -> line.when().orElseThrow().value())
                .containsExactly("2031-03-04", "2031-03-05");
    }

    @Test
    void what_is_only_demanded_or_denied_is_no_line() {
        List<Line> lines = told(by(
                "gazette.txt",
                "2031-03-06",
                happened("gazette.txt", "withdrawal", "RETREAT", Modality.DEMANDED, "2031-03-04", "withdraw"),
                happened("gazette.txt", "attack", "ASSAULT", Modality.DENIED, "2031-03-04", "attacked")));
        assertThat(lines).isEmpty();
    }

    @Test
    void a_plan_is_a_line_that_says_so() {
        List<Line> lines = told(by(
                "gazette.txt",
                "2031-03-06",
                met("gazette.txt", "planned", "2031-03-20", "Ostmark", "will meet again")));
        assertThat(lines).extracting(Line::status).containsExactly("planned");
    }

    @Test
    void lines_come_in_order_of_what_happened_and_not_of_who_told_it() {
        List<Line> lines = told(
                by("a.txt", "2031-03-20", paper("a.txt", "the reply", "written_response", "delivered", "2031-03-11")),
                by("b.txt", "2031-03-05", met("b.txt", "held", "2031-03-04", "Velden", "the two met")));
        assertThat(lines)
                .extracting(line -> line.when().orElseThrow().value())
                .containsExactly("2031-03-04", "2031-03-11");
    }

    @Test
    void what_somebody_says_on_a_day_is_one_line_in_the_words_that_say_most() {
        List<Line> lines = told(by(
                "gazette.txt",
                "2031-03-05",
                said("gazette.txt", MAREK, "2031-03-04", "it was late"),
                said("gazette.txt", MAREK, "2031-03-04", "the inspectors of the Pact would stay at the dam"),
                said("gazette.txt", "anon:Halvorian_official_1", "2031-03-04", "nobody had been asked")));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.words()).contains("inspectors of the Pact");
            assertThat(line.claims()).hasSize(2);
        });
    }

    @Test
    void two_spellings_of_one_name_are_one_speaker() {
        List<Line> lines = told(
                by("a.txt", "2031-03-05", said("a.txt", "person:Sergey_Belly", "2031-03-04", "the gates are open")),
                by("b.txt", "2031-03-05", said("b.txt", "person:Sergei_Beli", "2031-03-04", "nobody is at the dam")));
        assertThat(lines).hasSize(1);
    }

    @Test
    void a_war_and_its_attacks_of_one_year_are_one_line() {
        List<Line> lines = told(
                by("a.txt", "2031-03-06", happened("a.txt", "invasion", "ASSAULT", Modality.ACTUAL, "2009", "invaded")),
                by("b.txt", "2031-03-07", happened("b.txt", "attack", "ASSAULT", Modality.ACTUAL, "2009", "attacked")));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.words()).isIn("Dravenia invades Halvoria", "Dravenia attacks Halvoria");
            assertThat(line.support().origins()).isEqualTo(2);
        });
    }

    @Test
    void a_deed_of_those_whom_a_state_backs_stands_on_the_line_of_its_own_of_that_day_and_else_alone() {
        Event own = happened("a.txt", "seizure", "ASSAULT", Modality.ACTUAL, "2014", "seized the port");
        Event backed = Told.done(
                "anon:Dravenia-backed_rebels", "b.txt", "seizure", "ASSAULT", Modality.ACTUAL, "2014", "took the town");
        assertThat(told(by("a.txt", "2031-03-06", own), by("b.txt", "2031-03-07", backed)))
                .singleElement()
                .satisfies(line -> assertThat(line.claims()).hasSize(2));
        Event other = Told.done(
                "anon:Corvania-backed_rebels", "b.txt", "seizure", "ASSAULT", Modality.ACTUAL, "2014", "took the town");
        assertThat(told(by("a.txt", "2031-03-06", own), by("b.txt", "2031-03-07", other)))
                .hasSize(2);
    }

    @Test
    void what_a_ministry_says_and_then_its_minister_is_one_line() {
        List<Line> lines = told(by(
                "gazette.txt",
                "2031-03-06",
                said("gazette.txt", Told.DRAVENIA, "2031-03-04", "the gates stay shut until the reply has come"),
                said("gazette.txt", ORLIN, "2031-03-04", "the gates would stay shut until a reply came")));
        assertThat(lines).hasSize(1);
    }

    @Test
    void a_word_or_two_that_somebody_said_make_no_line() {
        assertThat(told(by("gazette.txt", "2031-03-06", said("gazette.txt", ORLIN, "2031-03-04", "repairs"))))
                .isEmpty();
    }

    @Test
    void a_headline_says_how_real_a_deed_is() {
        assertThat(told(by(
                        "a.txt",
                        "2031-03-06",
                        happened("a.txt", "sanction", "SANCTION", Modality.PLANNED, "2031-03-20", "will punish"))))
                .extracting(Line::words)
                .containsExactly("Dravenia to impose sanctions on Halvoria");
    }
}
