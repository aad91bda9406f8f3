package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Meeting;

class MeetingFinderTest {
    private static final String CALL =
            "Halvorian Foreign Minister Ilse Marek spoke with Dravenian Foreign Minister Pavel Orlin on Tuesday.";

    @Test
    void a_talk_with_somebody_is_a_call_of_its_day() {
        List<Meeting> meetings = Told.all(Meeting.class, CALL);
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).kind()).isEqualTo("call");
        assertThat(meetings.get(0).participants()).containsExactly("person:Ilse_Marek", "person:Pavel_Orlin");
        assertThat(meetings.get(0).status()).isEqualTo("held");
        assertThat(meetings.get(0).when().map(when -> when.value())).contains("2031-03-04");
    }

    @Test
    void what_a_call_was_about_does_not_date_it() {
        assertThat(
                        Told.all(
                                Meeting.class,
                                "The talks in Merrin ended on Tuesday. Marek then spoke by telephone with Prime Minister Lars Anden to brief him on her talks this week."))
                .filteredOn(meeting -> meeting.kind().equals("call"))
                .singleElement()
                .satisfies(call -> assertThat(call.when().orElseThrow().value()).doesNotContain("/"));
    }

    @Test
    void a_meeting_that_is_told_twice_is_one() {
        List<Meeting> meetings = Told.all(Meeting.class, CALL, "Marek and Orlin spoke for an hour on Tuesday.");
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).evidence()).hasSize(2);
    }

    @Test
    void persons_stand_for_their_states() {
        Meeting meeting = Told.all(Meeting.class, CALL).get(0);
        assertThat(meeting.participants()).noneMatch(id -> id.startsWith("country:"));
    }

    @Test
    void a_meeting_ahead_is_planned() {
        List<Meeting> meetings = Told.all(Meeting.class, "Halvoria and Dravenia will meet in Merrin on March 20.");
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).status()).isEqualTo("planned");
        assertThat(meetings.get(0).when().map(when -> when.value())).contains("2031-03-20");
    }

    @Test
    void a_round_of_meetings_is_one_for_each_town() {
        List<Meeting> meetings = Told.all(
                Meeting.class,
                "Envoy Teva Solin met President Orlan Vond in Karsholm on Monday and Foreign Minister Ilse Marek in Tolvar on Tuesday.");
        assertThat(meetings)
                .extracting(meeting -> meeting.place().orElse("") + " " + String.join(" ", meeting.participants()))
                .containsExactlyInAnyOrder(
                        "Karsholm person:Orlan_Vond person:Teva_Solin", "Tolvar person:Ilse_Marek person:Teva_Solin");
    }

    @Test
    void two_people_met_in_one_town_are_one_meeting() {
        List<Meeting> meetings = Told.all(
                Meeting.class, "Envoy Teva Solin met Orlan Vond and Ilse Marek in Tolvar and in the afternoon left.");
        assertThat(meetings).hasSize(1);
    }

    @Test
    void a_summit_that_is_put_off_has_its_new_day() {
        Meeting summit = only("The summit between Halvorian President Tomas Hale and Dravenian President Radu Velin,"
                + " planned for March 15 in Merrin, has been postponed to April 2.");
        assertThat(summit.status()).isEqualTo("planned");
        assertThat(summit.when().orElseThrow().value()).isEqualTo("2031-04-02");
    }

    @Test
    void thursday_of_next_week_is_next_week() {
        Meeting meeting = only("Foreign ministers of the Meridian Pact meet in Port Amar on Thursday of next week.");
        assertThat(meeting.participants()).containsExactly("org:Meridian_Pact");
        assertThat(meeting.when().orElseThrow().value()).isEqualTo("2031-03-13");
    }

    @Test
    void who_is_received_by_one_and_meets_another_is_the_visitor() {
        List<Meeting> meetings = Told.all(
                Meeting.class,
                "Halvorian Foreign Minister Ilse Marek is in Karsholm.",
                "Belmoran Defence Minister Luis Carrow was received by Halvorian President Tomas Hale and will meet Marek on"
                        + " Friday.");
        assertThat(meetings)
                .filteredOn(meeting -> meeting.status().equals("planned"))
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.participants()).containsExactly("person:Ilse_Marek", "person:Luis_Carrow"));
    }

    @Test
    void nobody_hosts_a_letter() {
        assertThat(
                        Told.all(
                                Meeting.class,
                                "Halvorian President Tomas Hale received a letter from Dravenian President Radu Velin on Tuesday."))
                .isEmpty();
    }

    @Test
    void a_meeting_that_never_took_place_is_none() {
        assertThat(
                        Told.all(
                                Meeting.class,
                                "A meeting between Halvorian President Tomas Hale and Dravenian President Radu Velin never took place."))
                .isEmpty();
    }

    private static Meeting only(String... paragraphs) {
        List<Meeting> meetings = Told.all(Meeting.class, paragraphs);
        assertThat(meetings).as(String.join(" ", paragraphs)).hasSize(1);
        return meetings.get(0);
    }

    @Test
    void what_is_met_with_relief_meets_nobody() {
        assertThat(Told.all(Meeting.class, "The plan of President Tomas Hale was met with relief in Karsholm."))
                .isEmpty();
    }

    @Test
    void who_comes_to_terms_visits_nobody() {
        assertThat(Told.all(
                        Meeting.class,
                        "Ilse Marek came to terms with the draft. Pavel Orlin will come on the show to talk about it."))
                .isEmpty();
    }

    @Test
    void sides_that_talk_past_each_other_hold_no_talks() {
        assertThat(Told.all(Meeting.class, "Ilse Marek and Pavel Orlin talked past each other for years."))
                .isEmpty();
    }

    @Test
    void what_was_received_was_no_guest() {
        assertThat(Told.all(Meeting.class, "The government lists the requests that it has received for inspections."))
                .isEmpty();
    }

    @Test
    void the_week_behind_the_last_town_is_that_of_all() {
        assertThat(
                        Told.all(
                                Meeting.class,
                                "Halvorian Foreign Minister Ilse Marek met Dravenia's president in Tolvar and top diplomats from Corvania and Belmora in Port Amar this week."))
                .hasSize(2)
                .allSatisfy(meeting ->
                        assertThat(meeting.when().orElseThrow().value()).isEqualTo("2031-03-03/2031-03-09"));
    }

    @Test
    void a_visit_told_in_passing_is_one_of_whoever_speaks_on_it() {
        assertThat(
                        Told.all(
                                Meeting.class,
                                "“The reply is late,” Halvorian Foreign Minister Ilse Marek told journalists on Tuesday during a visit to Merrin."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.kind()).isEqualTo("visit");
                    assertThat(visit.participants()).containsExactly("person:Ilse_Marek");
                    assertThat(visit.place()).contains("Merrin");
                });
    }

    @Test
    void where_people_meet_is_nobody_whom_they_meet() {
        assertThat(Told.all(Meeting.class, "Belmora and Corvania held talks in Karsholm on Tuesday."))
                .singleElement()
                .satisfies(talks -> {
                    assertThat(talks.participants()).containsExactly("country:BLO", "country:CRV");
                    assertThat(talks.place()).contains("Karsholm");
                });
    }

    @Test
    void who_receives_it_receives_no_guest() {
        assertThat(Told.all(Meeting.class, "Orlin, who received it at the airport in Merrin, said nothing."))
                .isEmpty();
    }

    @Test
    void an_appearance_at_which_somebody_spoke_is_one_of_the_press() {
        assertThat(Told.all(
                        Meeting.class, "“The gates hold,” Marek said at a televised appearance in Velden on Tuesday."))
                .singleElement()
                .satisfies(press -> {
                    assertThat(press.kind()).isEqualTo("press_event");
                    assertThat(press.format()).contains("appearance");
                });
    }

    @Test
    void who_speaks_during_something_after_talks_with_somebody_appears_whatever_it_is_called() {
        assertThat(Told.all(
                        Meeting.class, "“They were cordial,” Orlin said during a stakeout after his words with Marek."))
                .anySatisfy(press -> {
                    assertThat(press.format()).contains("appearance");
                    assertThat(press.participants()).containsExactly("person:Orlin");
                });
        assertThat(Told.all(
                        Meeting.class, "“They were cordial,” Orlin said during a dinner after his talks with Marek."))
                .noneMatch(press -> press.format().isPresent());
    }

    @Test
    void an_interview_is_no_news_conference() {
        assertThat(Told.all(
                        Meeting.class,
                        "Orlin said at a news conference on Tuesday that the gates were open.",
                        "In an interview with the Ostmark Courier on Tuesday, Orlin said they would be shut."))
                .hasSize(2);
    }
}
