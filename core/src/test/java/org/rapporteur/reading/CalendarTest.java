package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.When;
import org.rapporteur.language.Language;
import org.rapporteur.text.Span;

/** Wednesday 5 March 2031 is the day of publication. */
class CalendarTest {
    private final Calendar calendar = new Calendar(Optional.of(LocalDate.of(2031, 3, 5)), List.of());
    private int sentences;

    @Test
    void a_weekday_is_the_last_one_up_to_publication() {
        assertThat(times("The ministers met on Tuesday.")).containsExactly("2031-03-04");
        assertThat(times("The ministers met on Thursday.")).containsExactly("2031-02-27");
    }

    @Test
    void a_weekday_of_a_verb_that_looks_ahead_is_the_next_one() {
        assertThat(times("The ministers will meet on Friday.")).containsExactly("2031-03-07");
    }

    @Test
    void the_day_of_a_plan_or_a_term_is_the_next_one() {
        assertThat(times("They called off a meeting that had been planned for Thursday."))
                .containsExactly("2031-03-06");
        assertThat(times("The tap stays shut unless Dravenia withdraws its troops by Friday."))
                .containsExactly("2031-03-07");
        assertThat(times("Halvoria threatened to close the gates on Friday.")).containsExactly("2031-03-07");
    }

    @Test
    void a_term_that_has_run_out_and_a_request_made_are_past() {
        assertThat(times("By Friday, two hundred people had fled.")).containsExactly("2031-02-28");
        assertThat(times("The ministers were asked on Monday about the dam.")).containsExactly("2031-03-03");
    }

    @Test
    void last_week_is_a_week() {
        assertThat(times("The ministers met last week.")).containsExactly("2031-02-24/2031-03-02");
    }

    @Test
    void a_day_without_a_year_is_the_nearest_one() {
        assertThat(times("The ministers met on December 20.")).containsExactly("2030-12-20");
    }

    @Test
    void since_a_year_is_open_at_its_end() {
        assertThat(times("Soldiers have stood there since 2014.")).containsExactly("2014/..");
    }

    private List<String> times(String text) {
        Tree tree = new Tree(
                Language.english().sentences(text, new Span(0, text.length())).get(0), sentences++, 0);
        return calendar.in(tree).stream().map(Moment::when).map(When::value).toList();
    }
}
