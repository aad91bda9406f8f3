package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisfitTest {
    private static final Body TALKS = Body.of(Wire.article("talks", Wire.TALKS));

    @Test
    void a_machines_words_fit_worse_than_those_they_stand_for() {
        Body spun = Body.of(Wire.article("spun", Wire.spun(Wire.TALKS)));
        assertThat(Misfit.ofB(Comparison.of(TALKS, spun))).isGreaterThan(1);
        assertThat(Misfit.ofB(Comparison.of(spun, TALKS))).isLessThan(-1);
    }

    @Test
    void two_ways_in_which_a_person_may_put_it_show_nothing() {
        List<String> one =
                List.of("The talks ended without a result, and both sides blamed the other for the failure.");
        List<String> two =
                List.of("The talks closed without a result, and both sides blamed the other for the collapse.");
        assertThat(Misfit.ofB(Comparison.of(Body.of(Wire.article("one", one)), Body.of(Wire.article("two", two)))))
                .isZero();
    }
}
