package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoveScoresTest {
    private static final List<String> MOVES = List.of("S", "Lnsubj", "Rdep");

    @Test
    void what_the_cheap_features_make_plain_is_not_weighed_further() {
        assertThat(timesWeighed(90_000)).isEqualTo(1);
    }

    @Test
    void where_they_leave_a_doubt_all_features_count() {
        assertThat(timesWeighed(1_000)).isEqualTo(2);
    }

    /** How often features were weighed for one state whose best move leads by so much. */
    private static int timesWeighed(int lead) {
        int[] times = {0};
        Scorer scorer = (keys, scores) -> {
            times[0]++;
            scores[0] = lead;
            scores[1] = 0;
            scores[2] = 0;
        };
        Words words = Words.of(List.of("The", "envoy", "left"), Lexicon.EMPTY);
        State state = new State(3);
        state.shift();
        int[] tags = new int[5];
        Parser parser = new Parser(scorer, MOVES);
        int[] scores = new MoveScores(parser, scorer, 3, new TreeFeatures(words, tags, tags), new Keys()).of(state);
        assertThat(scores[0]).isEqualTo(lead * times[0]);
        return times[0];
    }
}
