package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
    @ParameterizedTest
    @CsvSource({"Velka, Velka", "Čapková, Capkova", "Łuk, Łuk", "ﬁne, fine", "Ångström, Angstrom"})
    void letters_lose_their_marks(String text, String plain) {
        assertThat(Accents.without(text)).isEqualTo(plain);
    }
}
