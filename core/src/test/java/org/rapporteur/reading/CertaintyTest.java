package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Statement;

class CertaintyTest {
    private static final String QUOTATION =
            "“The gates stay shut until the engineers have left the valley,” Pavel Orlin said.";

    private static final double BARE = Confidence.of(Certainty.BARE, 0);
    private static final double PLAIN = Confidence.of(Certainty.PLAIN, 0);

    @Test
    void a_whole_quotation_beside_its_named_speaker_is_sure() {
        assertThat(confidence(QUOTATION)).containsExactly(BARE);
    }

    @Test
    void a_second_sentence_or_a_surname_alone_is_a_little_less_sure() {
        assertThat(BARE).isGreaterThan(PLAIN);
        assertThat(
                        confidence(
                                "“The gates stay shut until they have left,” said Pavel Orlin, an engineer. “I will see to it.”"))
                .containsExactly(PLAIN);
        assertThat(confidence("“The gates stay shut until the engineers have left,” Orlin said."))
                .containsExactly(PLAIN);
    }

    @Test
    void a_second_quotation_in_the_paragraph_could_belong_to_either() {
        assertThat(confidence(QUOTATION + " Nobody in the hall asked for “a second opinion” on it."))
                .isNotEmpty()
                .allMatch(sure -> sure < PLAIN);
    }

    @Test
    void who_he_is_can_be_doubted() {
        assertThat(confidence(
                        "Pavel Orlin met Tomas Hale. “The gates stay shut until they have left the valley,” he said."))
                .isNotEmpty()
                .allMatch(sure -> sure < PLAIN);
    }

    private static List<Double> confidence(String text) {
        return Told.all(Statement.class, text).stream()
                .map(Statement::confidence)
                .toList();
    }
}
