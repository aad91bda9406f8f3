package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Span;

class HostileTextTest {
    @Test
    void nothing_gives_no_sentences() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \t\n\u00a0\u0000\u200b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "“", "'", ".", "a", "(", "\n", "- ", ".\" ", "\uD83D\uDE00", "\uD800", "\uDC00x", "A."})
    void a_hundred_thousand_of_one_thing_are_read(String thing) {
        String text = thing.repeat(100_000);
        int words = 0;
        for (Sentence sentence : read(text)) {
            assertThat(sentence.size()).isPositive().isLessThanOrEqualTo(400);
            words += sentence.size();
        }
        assertThat(words).isLessThanOrEqualTo(text.length());
    }

    @Test
    void a_million_quotation_marks_are_read() {
        assertThat(read("\"".repeat(1_000_000))).hasSize(1);
    }

    @Test
    void control_characters_part_words() {
        List<Sentence> sentences = read("The\u0001envoy\u0007left\u001b.");
        assertThat(sentences.get(0).tokens().stream().map(Token::form)).containsExactly("The", "envoy", "left", ".");
    }

    @Test
    void letters_of_other_scripts_are_words() {
        assertThat(read("Президент сказал 你好.").get(0).size()).isEqualTo(4);
    }

    private static List<Sentence> read(String text) {
        return Language.english().sentences(text, new Span(0, text.length()));
    }
}
