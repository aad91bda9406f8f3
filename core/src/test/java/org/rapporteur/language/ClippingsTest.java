package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingsTest {
    private static final Parse PARSE = new Parse(new int[0], new int[0], new int[0], List.of());

    @Test
    void a_sentence_is_found_again_by_its_words() {
        Clippings clippings = new Clippings();
        clippings.keep(sign("Envoys", "met"), PARSE);
        assertThat(clippings.find(sign("Envoys", "met"))).isSameAs(PARSE);
        assertThat(clippings.find(sign("Envoys", "left"))).isNull();
    }

    @Test
    void words_that_are_cut_otherwise_or_that_java_takes_for_alike_are_another_sentence() {
        assertThat(sign("ab", "c")).isNotEqualTo(sign("a", "bc"));
        assertThat(sign("abc")).isNotEqualTo(sign("ab", "c"));
        assertThat(sign("Aa")).isNotEqualTo(sign("BB"));
        assertThat(sign("met", "Envoys")).isNotEqualTo(sign("Envoys", "met"));
        assertThat(sign()).isNotEqualTo(sign(""));
    }

    private static Clippings.Sign sign(String... words) {
        return Clippings.Sign.of(List.of(words));
    }
}
