package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.MAREK;
import static org.rapporteur.record.Told.ORLIN;
import static org.rapporteur.record.Told.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwoMouthsTest {
    private static final String WORDS = "the reply on the Lyssa dam would be ready before Friday";

    @Test
    void one_text_that_gives_the_same_words_to_another_speaker_in_its_next_edition_contradicts_itself() {
        assertThat(conflicts("wire", "wire", ORLIN, WORDS)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Contradiction.Of.ATTRIBUTION);
            assertThat(conflict.explanation()).isEqualTo(Contradiction.Explanation.EDITION);
            assertThat(conflict.claims()).hasSize(2);
        });
    }

    @Test
    void two_newsrooms_that_heard_two_people_say_the_same_do_not_contradict_each_other() {
        assertThat(conflicts("wire", "paper", ORLIN, WORDS)).isEmpty();
    }

    @Test
    void a_ministry_and_its_minister_are_no_two_mouths() {
        assertThat(conflicts("wire", "wire", "org:Foreign_Ministry", WORDS)).isEmpty();
    }

    @Test
    void other_words_of_another_speaker_are_his_own() {
        assertThat(conflicts("wire", "wire", ORLIN, "farmers of the valley had waited for a ferry"))
                .isEmpty();
    }

    private static List<Contradiction> conflicts(String one, String other, String speaker, String words) {
        Assertion before = Assertion.of(report("a.txt", one), 0, said("a.txt", MAREK, "2031-03-04", WORDS));
        Assertion after = Assertion.of(report("b.txt", other), 0, said("b.txt", speaker, "2031-03-04", words));
        List<Claim> claims = new ArrayList<>(Claims.of("one", List.of(before)));
        claims.addAll(Claims.of("other", List.of(after)));
        return new TwoMouths().among(claims);
    }

    private static Report report(String article, String origin) {
        return new Report(
                article, Optional.of(LocalDate.of(2031, 3, 5)), new Origin(origin, Optional.empty()), Cast.EMPTY);
    }
}
