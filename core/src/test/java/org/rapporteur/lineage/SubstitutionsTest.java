package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lineage.Match.Gap;

class SubstitutionsTest {
    @Test
    void a_day_that_the_whole_text_does_not_name_there_is_no_machines_work() {
        assertThat(parts("After a essential name Tuesday the envoys left.", "After a critical call the envoys left."))
                .containsExactly("essential name -> critical call");
    }

    @Test
    void a_gap_with_a_possessive_on_both_sides_is_two() {
        assertThat(parts(
                        "Both international locations’ prime diplomats spoke.", "Both countries’ top diplomats spoke."))
                .containsExactly("international locations -> countries", "prime -> top");
    }

    @Test
    void what_an_editor_left_out_is_no_substitution() {
        assertThat(parts("The senior Orland Ministry officers left.", "The senior officials left."))
                .containsExactly("officers -> officials");
    }

    @Test
    void one_article_for_another_is_an_editors_work() {
        assertThat(parts("A second official stated that.", "The second official said that."))
                .containsExactly("stated -> said");
    }

    private static List<String> parts(String printed, String whole) {
        Words a = Words.of(printed);
        Words b = Words.of(whole);
        Substitutions substitutions = new Substitutions(a, b);
        return Match.of(a, 0, a.size, b, 0, b.size).gaps.stream()
                .flatMap(gap -> substitutions.of(gap).stream())
                .map(gap -> text(gap, a, b))
                .toList();
    }

    private static String text(Gap gap, Words a, Words b) {
        return Glossary.words(a, gap.a0(), gap.a1()) + " -> " + Glossary.words(b, gap.b0(), gap.b1());
    }
}
