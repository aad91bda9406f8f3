package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class MarkingTest {
    private static final String TEXT = "The gates stay shut, Ilya Orlin said. It will rain, Ada Marek thinks.";
    private static final Attribution SAID = gold("The gates stay shut", "Ilya Orlin", true);
    private static final Attribution THOUGHT = gold("It will rain", "Ada Marek", false);

    @Test
    void four_fifths_of_the_letters_and_the_same_surname_are_right() {
        assertThat(mark("gates stay shut", "Orlin")).contains(true);
        assertThat(mark("stay shut", "Orlin")).contains(false);
        assertThat(mark("The gates stay shut", "Ada Marek")).contains(false);
    }

    @Test
    void what_somebody_thinks_is_not_marked() {
        assertThat(mark("It will rain", "Ada Marek")).isEmpty();
        assertThat(mark("will rain", "Orlin")).isEmpty();
    }

    @Test
    void speakers_are_compared_by_the_heads_of_their_names() {
        assertThat(Heads.of("Foreign Minister Ilya Orlin of Dravenia")).containsExactly("orlin");
        assertThat(Heads.of("the ministers of Halvoria and Marek’s aide")).containsExactly("aide", "minister");
    }

    private static Optional<Boolean> mark(String words, String speaker) {
        Marking.Found found = new Marking.Found(List.of(span(words)), List.of(span(speaker)));
        return new Marking(TEXT, List.of(SAID, THOUGHT)).of(List.of(found)).get(0);
    }

    private static Attribution gold(String words, String speaker, boolean speech) {
        return new Attribution(List.of(span(words)), List.of(span(speaker)), List.of(), speech);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
