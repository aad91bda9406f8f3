package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class SplitterTest {
    @Test
    void a_stop_before_a_capital_ends_a_sentence() {
        assertSplit("The envoy left Lyssa.| Nobody had expected it!| Why not?| He gave no reason.");
    }

    @Test
    void titles_initials_and_months_end_none() {
        assertSplit("Lt. Gen. J. R. Orlo met Mrs. Tamm on Jan. 5.| They spoke for an hour.");
    }

    @Test
    void an_acronym_ends_a_sentence_only_before_a_word_that_begins_one() {
        assertSplit("The U.S. State Department answered.| It sent aid from the U.S.| The aid never came.");
    }

    @Test
    void a_closing_mark_belongs_to_the_sentence_before() {
        assertSplit("“We will not leave.”| She said it twice.| (“Never.”)| The room was silent.");
        assertSplit("\"We will not leave.\"| She said it twice.");
    }

    @Test
    void a_question_inside_of_a_sentence_goes_on_in_lower_case() {
        assertSplit("“Who fired?” he asked in Draven.| No answer came.");
    }

    @Test
    void a_blank_that_was_left_out_does_not_hide_the_end() {
        assertSplit("The truce is over.|The valley waits.|“We warned them,” Orlo said.");
    }

    @Test
    void addresses_and_numbers_are_not_cut() {
        assertSplit("See www.Lyssa.Example for the 3.5 million names.| Write to press@lyssa.example today.");
    }

    @Test
    void an_ellipsis_is_one_stop() {
        assertSplit("He paused ... and went on.| “I do not know...”| She left.");
    }

    @Test
    void number_is_short_only_before_a_figure() {
        assertSplit("He came from Bridge No. 4 at noon.| Would he stay?| No.| He would not.");
    }

    @Test
    void an_empty_line_ends_a_sentence_and_a_plain_one_does_not() {
        assertSplit("Talks on the\nLyssa valley\n\n|Halvoria and Dravenia met.");
    }

    @Test
    void a_paragraph_is_a_hard_boundary() {
        String text = "Nobody spoke. The end";
        assertThat(Splitter.sentences(text, new Span(3, 10))).containsExactly(new Span(3, 10));
        assertThat(Splitter.sentences(text, new Span(4, 4))).isEmpty();
    }

    @Test
    void a_blank_left_out_behind_a_quotation_hides_no_sentence() {
        assertSplit("Vane said \"we agreed\".|He left.");
        assertSplit("Under Res. 12 the sides must withdraw.");
    }

    /** The bars stand where sentences should be cut. */
    private static void assertSplit(String barred) {
        List<String> wanted =
                List.of(barred.split("\\|")).stream().map(String::strip).toList();
        String text = barred.replace("|", "");
        List<String> found = Splitter.sentences(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
        assertThat(found).as(text).isEqualTo(wanted);
    }
}
