package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskTest {
    @Test
    void the_query_is_the_same_whatever_order_it_came_in() {
        Ask one = Ask.of(Map.of("to", List.of("Dravenia"), "by", List.of("Ilse Marek")), Param.FILTERS);
        assertThat(one.query()).isEqualTo("?by=Ilse%20Marek&to=Dravenia");
    }

    @Test
    void an_empty_field_of_a_form_is_no_filter() {
        assertThat(Ask.of(Map.of("by", List.of(" ")), Param.FILTERS).filters()).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThatThrownBy(() -> Ask.of(Map.of("at", List.of("2031-02-30")), Param.FILTERS))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2031-02-30 is not a day");
    }

    @Test
    void a_mistyped_word_is_close_to_one_that_is_known() {
        assertThat(Nearest.of("meetngs", List.of("meetings", "numbers"))).contains("meetings");
        assertThat(Nearest.of("weather", List.of("meetings", "numbers"))).isEmpty();
    }
}
