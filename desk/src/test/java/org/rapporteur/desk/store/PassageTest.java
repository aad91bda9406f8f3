package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String PARAGRAPH =
            "Velin spoke in Tarn. He threatened to close the gates. Marek threatened nobody.";

    @Test
    void words_are_shown_in_their_sentence() {
        assertThat(Passage.of(PARAGRAPH, 24, "threatened"))
                .contains(new Passage("He ", "threatened", " to close the gates."));
    }

    @Test
    void of_two_places_with_the_same_words_the_nearer_one_is_meant() {
        assertThat(Passage.of(PARAGRAPH, 60, "threatened").map(Passage::before)).contains("Marek ");
    }

    @Test
    void words_that_are_not_there_have_no_sentence() {
        assertThat(Passage.of(PARAGRAPH, 0, "signed")).isEmpty();
    }

    @Test
    void an_endless_sentence_is_cut_on_both_sides() {
        String endless = "and so on ".repeat(5000);
        Passage passage = Passage.of(endless + "they met " + endless, endless.length(), "met")
                .orElseThrow();
        assertThat(passage.before()).startsWith("… ").hasSizeLessThan(200);
        assertThat(passage.after()).endsWith(" …").hasSizeLessThan(200);
    }
}
