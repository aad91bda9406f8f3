package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.WordList;

class CirclesTest {
    private static final int TOWNS = 0b1_1010_1011_10;
    private static final int SURNAMES = 0b1_1010_0011;

    @Test
    void words_of_one_circle_have_one_path_and_others_another() throws IOException {
        int[] words = {5, 200, 70_000, -3};
        Circles circles = circles(words, new short[] {0, 1, 0, 1});
        assertThat(circles.path(5)).isEqualTo(TOWNS);
        assertThat(circles.path(200)).isEqualTo(SURNAMES);
        assertThat(circles.path(70_000)).isEqualTo(TOWNS);
        assertThat(circles.path(-3)).isEqualTo(SURNAMES);
    }

    @Test
    void an_unknown_word_moves_in_no_circle() throws IOException {
        assertThat(circles(new int[] {5}, new short[] {0}).path(6)).isZero();
        assertThat(Circles.NONE.path(5)).isZero();
    }

    @Test
    void the_first_turns_of_a_path_are_what_two_circles_share() {
        assertThat(Circles.first(4, TOWNS))
                .isEqualTo(Circles.first(4, SURNAMES))
                .isEqualTo(0b1_1010);
        assertThat(Circles.first(6, TOWNS)).isNotEqualTo(Circles.first(6, SURNAMES));
        assertThat(Circles.first(30, TOWNS)).isEqualTo(TOWNS);
        assertThat(Circles.first(6, 0)).isZero();
    }

    @Test
    void towns_and_surnames_that_no_text_here_has_are_known() {
        Lexicon lexicon = Lexicon.EMPTY.with(Circles.read(WordList.open(Circles.class, "circles.model")));
        int town = lexicon.circle(Words.key("Kharkiv"));
        assertThat(town).isNotZero().isEqualTo(lexicon.circle(Words.key("Odessa")));
        assertThat(lexicon.circle(Words.key("said"))).isNotEqualTo(town);
    }

    @Test
    void a_file_of_something_else_is_refused() {
        ByteArrayInputStream other = new ByteArrayInputStream(new byte[64]);
        assertThatThrownBy(() -> Circles.read(other))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("not a list of circles");
    }

    private static Circles circles(int[] words, short[] circles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Circles.write(new int[] {TOWNS, SURNAMES}, words, circles, out);
        return Circles.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
