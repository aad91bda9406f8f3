package org.rapporteur.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {
    @Test
    void json_escapes_what_would_end_the_string_or_the_line() {
        assertThat(Json.of("she said \"no\"\\\n\u2028\u0007"))
                .isEqualTo("\"she said \\\"no\\\"\\\\\\n\\u2028\\u0007\"");
    }

    @Test
    void half_a_surrogate_pair_is_escaped_and_a_whole_one_is_not() {
        assertThat(Json.of("\uD83D\uDE80 \uD83D")).isEqualTo("\"\uD83D\uDE80 \\ud83d\"");
    }

    @Test
    void a_number_without_a_fraction_is_written_without_one_and_no_number_is_null() {
        assertThat(Json.of(List.of(12000.0, 0.25, 3, Double.NaN, true))).isEqualTo("[12000,0.25,3,null,true]");
    }

    @Test
    void an_absent_value_leaves_its_column_out() {
        Row row = Row.of("id", "s-1")
                .and("place", Optional.empty())
                .and("who", List.of("country:HLV"))
                .row();
        assertThat(JsonLines.of(row)).isEqualTo("{\"id\":\"s-1\",\"who\":[\"country:HLV\"]}\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_inert() {
        for (String risky : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx")) {
            assertThat(Csv.cell(risky)).as(risky).startsWith(risky.contains("\r") ? "\"'" : "'");
        }
        assertThat(Csv.cell(-5)).isEqualTo("-5");
    }

    @Test
    void a_cell_with_a_comma_or_a_mark_is_quoted() {
        Row row = Row.of("a", "said \"no\", twice").and("c", List.of("x", "y")).row();
        assertThat(Csv.of(row, List.of("a", "b", "c"))).isEqualTo("\"said \"\"no\"\", twice\",,x; y\r\n");
    }
}
