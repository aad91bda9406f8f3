package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class QuotationsTest {
    @Test
    void marks_belong_to_what_they_enclose() {
        assertThat(quoted("Orlin said \"no\" twice.")).containsExactly("\"no\"");
    }

    @Test
    void typographic_marks_and_pairs_of_single_ones_are_marks() {
        assertThat(quoted("\u201cWe wait,\u201d she said.")).containsExactly("\u201cWe wait,\u201d");
        assertThat(quoted("''We wait,'' she said.")).containsExactly("''We wait,''");
    }

    @Test
    void an_opening_mark_printed_for_a_closing_one_closes() {
        assertThat(quoted("\u201cWe wait.\u201c")).containsExactly("\u201cWe wait.\u201c");
    }

    @Test
    void a_mark_that_never_closes_runs_to_the_end() {
        assertThat(quoted("\u201cThe river is ours.")).containsExactly("\u201cThe river is ours.");
    }

    @Test
    void an_apostrophe_is_no_mark() {
        assertThat(quoted("Orlin\u2019s reply isn\u2019t known.")).isEmpty();
    }

    private static List<String> quoted(String text) {
        return Quotations.of(text, new Span(0, text.length())).spans().stream()
                .map(span -> span.in(text))
                .toList();
    }
}
