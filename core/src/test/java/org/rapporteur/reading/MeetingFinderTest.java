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
}
