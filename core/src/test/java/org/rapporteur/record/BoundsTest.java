package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void what_became_of_the_counted_is_told_by_one_word() {
        assertThat(Bounds.fate("death toll")).contains("dead");
        assertThat(Bounds.fate("killed")).contains("killed");
        assertThat(Bounds.fate("deaths")).contains("dead");
    }

    @Test
    void words_that_tell_more_or_end_in_another_word_tell_no_fate() {
        assertThat(Bounds.fate("Dravenian soldiers killed")).isEmpty();
        assertThat(Bounds.fate("dead of")).isEmpty();
        assertThat(Bounds.fate("weeks")).isEmpty();
    }
}
