package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeekdaysTest {
    private static final Words TALKS = Words.of("The ministers met on Friday. On Friday evening both left Ostmark. "
            + "They had spoken by telephone on Thursday.");

    @Test
    void reports_that_name_no_day_in_common_are_apart() {
        assertThat(Weekdays.apart(TALKS, Words.of("The assembly votes on Monday.")))
                .isTrue();
    }

    @Test
    void a_report_that_does_not_speak_of_the_day_another_opens_with_is_apart() {
        Words answer = Words.of("The answer came on Thursday, and on Thursday it was studied.");
        assertThat(Weekdays.apart(TALKS, answer)).isTrue();
        assertThat(Weekdays.apart(answer, TALKS)).isTrue();
    }

    @Test
    void a_day_that_is_named_in_passing_parts_nothing() {
        assertThat(Weekdays.apart(TALKS, Words.of("After the call on Thursday they met on Friday.")))
                .isFalse();
        assertThat(Weekdays.apart(Words.of("On Wednesday a paper was sent, on Friday they met."), TALKS))
                .isFalse();
    }

    @Test
    void where_a_side_names_no_day_nothing_is_known() {
        assertThat(Weekdays.apart(TALKS, Words.of("The ministers met in Ostmark.")))
                .isFalse();
    }
}
