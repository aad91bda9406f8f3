package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeekdaysTest {
    private static final Weekdays TALKS = of("The ministers met on Friday. On Friday evening both left Ostmark. "
            + "They had spoken by telephone on Thursday.");

    @Test
    void reports_that_name_no_day_in_common_are_apart() {
        assertThat(TALKS.apart(of("The assembly votes on Monday."))).isTrue();
    }

    @Test
    void a_report_that_does_not_speak_of_the_day_another_opens_with_is_apart() {
        Weekdays answer = of("The answer came on Thursday, and on Thursday it was studied.");
        assertThat(TALKS.apart(answer)).isTrue();
        assertThat(answer.apart(TALKS)).isTrue();
    }

    @Test
    void a_day_that_is_named_in_passing_parts_nothing() {
        assertThat(TALKS.apart(of("After the call on Thursday they met on Friday.")))
                .isFalse();
        assertThat(of("On Wednesday a paper was sent, on Friday they met.").apart(TALKS))
                .isFalse();
    }

    @Test
    void where_a_side_names_no_day_nothing_is_known() {
        assertThat(TALKS.apart(of("The ministers met in Ostmark."))).isFalse();
    }

    private static Weekdays of(String text) {
        return Weekdays.of(Words.of(text));
    }
}
