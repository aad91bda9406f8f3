package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeamTest {
    private static final List<String> MOVES = List.of("Lone", "Lother", "Rone", "Rother", "S");
    private static final int FAR = -1_000_000;

    /** Scores by turns, one row a decision; the last row serves all that follow. What is asked first says nothing. */
    private static Scorer inTurn(Map<String, Integer>... rows) {
        int[] next = {0};
        return (keys, scores) -> {
            int call = next[0]++;
            Map<String, Integer> row = rows[Math.min(call / 3, rows.length - 1)];
            Arrays.setAll(scores, move -> call % 3 < 2 ? 0 : row.getOrDefault(MOVES.get(move), FAR));
        };
    }

    private static int[] heads(Scorer scorer) {
        Words words = Words.of(List.of("Envoys", "met"), Lexicon.EMPTY);
        return new Parser(scorer, MOVES).parse(words, new int[4], new int[4]).heads();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_move_that_leads_to_sure_ones_beats_a_slightly_better_one_that_does_not() {
        int[] heads = heads(inTurn(Map.of("S", 0, "Lone", -1000), Map.of("Rone", 0, "Rother", 0), Map.of("Lone", 0)));

        assertThat(heads).containsExactly(1, 2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_better_move_is_made_where_both_lead_to_sure_ones() {
        int[] heads = heads(inTurn(Map.of("S", 0, "Lone", -1000), Map.of("Rone", 0), Map.of("Lone", 0)));

        assertThat(heads).containsExactly(2, 0);
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_far_behind_is_given_up() {
        int[] heads = heads(inTurn(Map.of("S", 0, "Lone", -50_000), Map.of("Rone", 0, "Rother", 0), Map.of("Lone", 0)));

        assertThat(heads).containsExactly(2, 0);
    }
}
