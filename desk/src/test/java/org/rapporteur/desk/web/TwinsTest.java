package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {
    @Test
    void cells_with_commas_and_quotation_marks_are_quoted() {
        Row row = new Row().with("a", "one, \"two\"").with("b", List.of("x", "y"));
        assertThat(Twins.csv(List.of(row))).isEqualTo("a,b\r\n\"one, \"\"two\"\"\",x; y\r\n");
    }

    @Test
    void a_formula_is_text() {
        for (String formula : List.of("=1+1", "+1 told", "-cmd", "@SUM(A1)", "\t=1")) {
            assertThat(Twins.csv(List.of(new Row().with("a", formula))))
                    .as(formula)
                    .contains("'" + formula);
        }
        assertThat(Twins.csv(List.of(new Row().with("a", -2.5)))).doesNotContain("'");
    }

    @Test
    void a_bar_in_markdown_does_not_end_the_cell() {
        assertThat(Twins.markdown("T", List.of(new Row().with("a", "x | y\nz"))))
                .contains("| x \\| y z |");
    }
}
