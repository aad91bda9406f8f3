package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Statement;

class VoiceNameTest {
    @Test
    void a_compound_with_a_hyphen_is_one_word() {
        assertThat(speaker("A Tolvar-based diplomat said the gates would stay shut."))
                .isEqualTo("anon:Tolvar-based_diplomat");
    }

    @Test
    void a_number_is_part_of_the_name_only_in_a_compound() {
        assertThat(VoiceName.isCounter("two")).isTrue();
        assertThat(speaker("Two senior diplomats said the gates would stay shut."))
                .isEqualTo("anon:senior_diplomats");
    }

    private static String speaker(String sentence) {
        return Told.all(Statement.class, sentence).get(0).speaker().get(0);
    }
}
