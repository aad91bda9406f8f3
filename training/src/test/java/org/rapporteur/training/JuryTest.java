package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JuryTest {
    private static short cell(int move, int root) {
        return (short) (move << 8 | root & 0xFF);
    }

    private static Pressed member(int key, int root) {
        return new Pressed(List.of("S", "Lnsubj"), new int[] {7, key}, new short[][] {{cell(0, 4)}, {cell(1, root)}});
    }

    @Test
    void what_all_members_have_stays_and_what_one_has_counts_half() {
        Jury jury = new Jury(List.of(member(9, -6), member(-2, 6)));

        assertThat(jury.keys()).containsExactly(7, 9, -2);
        assertThat(jury.weights(7)).containsEntry(0, 16.0);
        assertThat(jury.weights(9)).containsEntry(1, -18.0);
        assertThat(jury.weights(-2)).containsEntry(1, 18.0);
    }
}
