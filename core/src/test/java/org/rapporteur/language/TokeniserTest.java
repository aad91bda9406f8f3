package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class TokeniserTest {
    @Test
    void contractions_come_apart() {
        assertTokens("They don't, can’t and won't.", "They do n't , ca n’t and wo n't .");
        assertTokens("We've cannot I'm he'd", "We 've can not I 'm he 'd");
    }

    @Test
    void a_possessive_is_a_word_of_its_own() {
        assertTokens("Halvoria's and the envoys' cars", "Halvoria 's and the envoys ' cars");
    }

    @Test
    void a_hyphen_parts_words_but_not_prefixes() {
        assertTokens("a cease-fire for co-founders", "a cease - fire for co-founders");
        assertTokens("the 20-year-old F-16", "the 20 - year - old F-16");
    }

    @Test
    void figures_stay_whole_and_their_signs_do_not() {
        assertTokens("$1,500.75 or 40% at 5:30 on 9/11", "$ 1,500.75 or 40 % at 5:30 on 9/11");
        assertTokens("1914-1918, 5pm, call 555-0143", "1914 - 1918 , 5 pm , call 555-0143");
    }

    @Test
    void abbreviations_keep_their_stop() {
        assertTokens("Gen. Orlo of the U.S. left.", "Gen. Orlo of the U.S. left .");
        assertTokens("He met J. Tamm, e.g. today.", "He met J. Tamm , e.g. today .");
    }

    @Test
    void quotation_marks_of_any_kind_stand_alone() {
        assertTokens("“No,” ‘he’ said: \"Go.\"", "“ No , ” ‘ he ’ said : \" Go . \"");
    }

    @Test
    void debris_in_braces_is_marks_and_words() {
        assertTokens("hopes {that a} truce", "hopes { that a } truce");
    }

    @Test
    void a_blank_that_was_left_out_does_not_join_words() {
        assertTokens("over.The valley,they say", "over . The valley , they say");
    }

    @Test
    void equal_marks_in_a_row_are_one() {
        assertTokens("Wait... what?!! -- no —", "Wait ... what ?!! -- no —");
    }

    @Test
    void addresses_stay_whole() {
        assertTokens(
                "see https://lyssa.example/a?b=1, or press@lyssa.example.",
                "see https://lyssa.example/a?b=1 , or press@lyssa.example .");
    }

    @Test
    void every_character_that_is_not_blank_is_in_exactly_one_word() {
        String text = "“It's {a b} 5%…of 3.5m – co-op/U.N.'s ‘x’ ",
                odd = text + "\uD83D\uDE00\uD800 \u0000\u200b-\uFEFF_@ #1 ''\u00e9t\u0301";
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (Span token : Tokeniser.tokens(odd, new Span(0, odd.length()))) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            last = token.end();
            joined.append(token.in(odd));
        }
        StringBuilder wanted = new StringBuilder();
        odd.chars().filter(c -> !Marks.isBlank((char) c)).forEach(c -> wanted.append((char) c));
        assertThat(joined.toString()).isEqualTo(wanted.toString());
    }

    @Test
    void degrees_and_initials_behind_a_hyphen_keep_their_stops() {
        assertTokens("Lena Marsh, Ph.D., led non-H.U. staff.", "Lena Marsh , Ph.D. , led non-H.U. staff .");
        assertTokens("Under Res. 1701 they left.", "Under Res. 1701 they left .");
    }

    private static void assertTokens(String text, String wanted) {
        List<String> found = Tokeniser.tokens(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
        assertThat(String.join(" ", found)).as(text).isEqualTo(wanted);
    }
}
