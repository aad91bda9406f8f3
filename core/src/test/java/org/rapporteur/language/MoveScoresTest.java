package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
        assertThat(timesWeighed(1_000)).isEqualTo(3);
    }

    @Test
    void where_the_next_features_decide_the_last_are_left_out() {
        assertThat(timesWeighed(20_000)).isEqualTo(2);
    }

    @Test
    void two_drafts_that_look_alike_are_weighed_once_a_step() {
        int[] times = {0};
        MoveScores scores = scores((keys, out) -> {
            times[0]++;
            Arrays.fill(out, 0);
            out[0] = 90_000;
        });
        State one = shifted();
        State other = shifted();
        other.labels[0] = 2;
        assertThat(scores.of(other)).isSameAs(scores.of(one));
        assertThat(times[0]).isEqualTo(1);
        scores.next();
        other.right1[3] = 0;
        assertThat(scores.of(other)).isNotSameAs(scores.of(one));
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
        int[] scores = scores(scorer).of(shifted()).scores();
        assertThat(scores[0]).isEqualTo(lead * times[0]);
        return times[0];
    }

    private static MoveScores scores(Scorer scorer) {
        Words words = Words.of(List.of("The", "old", "envoy", "left", "early"), Lexicon.EMPTY);
        int[] tags = new int[7];
        return new MoveScores(new Parser(scorer, MOVES), scorer, 3, new TreeFeatures(words, tags, tags), new Keys());
    }

    /** Three words wait on the stack; the first word of all hangs from the lowest of them. */
    private static State shifted() {
        State state = new State(5);
        state.shift();
        state.left(0);
        state.shift();
        state.shift();
        state.shift();
        return state;
    }
}
