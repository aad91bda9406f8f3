package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.training.ConfidenceTrainer.Marked;
import org.rapporteur.training.ConfidenceTrainer.Step;

class ConfidenceTrainerTest {
    @Test
    void whoever_is_surer_is_not_less_often_right() {
        List<Marked> all = new ArrayList<>();
        for (int i = 0; i < 480; i++) {
            boolean dip = i / 20 == 12;
            all.add(new Marked(i / 960.0, !dip && (i * 7) % 480 < i));
        }
        List<Step> steps = ConfidenceTrainer.steps(all);
        assertThat(steps).hasSizeBetween(2, 24);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).share()).isGreaterThan(steps.get(i - 1).share());
            assertThat(steps.get(i).right()).isGreaterThan(steps.get(i - 1).right());
        }
        assertThat(steps.stream().mapToInt(Step::count).sum()).isEqualTo(480);
    }
}
