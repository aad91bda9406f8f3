package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Language;
import org.rapporteur.language.Sentence;
import org.rapporteur.text.Span;

class PronounsTest {
    private static final String STORY = "Vale spoke first. Roth answered. She left at noon. He stayed until midnight.";
    private static final List<String> VALE = List.of("person:Vale");
    private static final List<String> ROTH = List.of("person:Roth");

    private final Pronouns pronouns = new Pronouns();
    private final List<Sentence> sentences = Language.english().sentences(STORY, new Span(0, STORY.length()));

    @BeforeEach
    void both_are_named() {
        pronouns.see(VALE, tree(0), 0, false);
        pronouns.see(ROTH, tree(1), 0, false);
    }

    @Test
    void asking_teaches_nothing_so_that_the_order_of_questions_does_not_matter() {
        List<String> he = pronouns.resolve(tree(3), 0, "he");
        List<String> she = pronouns.resolve(tree(2), 0, "she");
        assertThat(pronouns.resolve(tree(3), 0, "he")).isEqualTo(he);
        assertThat(pronouns.resolve(tree(2), 0, "she")).isEqualTo(she);
    }

    @Test
    void who_was_a_she_as_the_story_went_is_no_he_behind() {
        assertThat(pronouns.resolve(tree(3), 0, "he")).isEqualTo(ROTH);
        pronouns.learn(tree(2), i -> false);
        assertThat(pronouns.resolve(tree(3), 0, "he")).isEqualTo(VALE);
    }

    private Tree tree(int index) {
        return new Tree(sentences.get(index), index, 0);
    }
}
