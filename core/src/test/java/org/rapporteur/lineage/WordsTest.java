package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_title_does_not_end_a_sentence() {
        Words words = Words.of("Gen. Brandl of the U.S. left Lyssa. He said “no.” Dr. Olin stayed.");
        assertThat(words.sentences()).isEqualTo(3);
    }

    @Test
    void number_words_figures_and_possessives_are_folded() {
        Words one = Words.of("Lyssa's two dams");
        Words other = Words.of("lyssa 2 dams");
        assertThat(one.hash).isEqualTo(other.hash);
    }

    @Test
    void what_stands_in_quotation_marks_is_known_with_its_marks() {
        Words words = Words.of("“We agreed,” she said. \"Nothing more.\"");
        List<String> quoted = new ArrayList<>();
        Quoted.all(words).forEach(one -> quoted.add(one.span(words).in(words.text)));
        assertThat(quoted).containsExactly("“We agreed,”", "\"Nothing more.\"");
    }

    private static List<String> quoted(String text) {
        Words words = Words.of(text);
        return Quoted.all(words).stream().map(one -> one.span(words).in(text)).toList();
    }

    @Test
    void single_marks_are_quotation_marks_too() {
        assertThat(quoted("‘We won’t leave the ministers’ dam,’ she said. He spoke of a 'quiet year'."))
                .containsExactly("‘We won’t leave the ministers’ dam,’", "'quiet year'");
    }

    @Test
    void an_apostrophe_is_no_quotation_mark() {
        assertThat(quoted("The ministers' talks on Lyssa's '90s dam, rock 'n' roll and the Olins' farm told 'em all."))
                .isEmpty();
    }

    @Test
    void single_marks_inside_double_ones_part_nothing() {
        assertThat(quoted("“She told me ‘no’ twice,” he said.")).containsExactly("“She told me ‘no’ twice,”");
    }

    @Test
    void a_gallery_is_no_part_of_a_story() {
        String gallery = "Photos: The talks in Ostmark 1 of 9 Photos: The talks in Ostmark 2 of 9 ".repeat(6);
        var article = Wire.article("page.txt", Wire.with(Wire.HARVEST, 2, gallery));
        assertThat(Litany.without(article)).hasSameSizeAs(Wire.HARVEST);
    }
}
