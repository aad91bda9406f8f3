package org.rapporteur.training;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Parser;
import org.rapporteur.language.State;

/** Which moves are right at a point of a lesson: those that cost the tree least, and make a right arc with its relation. */
final class Aim {
    private static final int NONE = -1;

    private final List<String> moves;
    private final Parser parser;
    private final TreeTrainer.Lesson lesson;
    private final Oracle oracle;
    private final boolean[] right;
    private int best = NONE;
    private int rival = NONE;
    private int lead;

    Aim(List<String> moves, Parser parser, TreeTrainer.Lesson lesson) {
        this.moves = moves;
        this.parser = parser;
        this.lesson = lesson;
        oracle = new Oracle(lesson.heads());
        right = new boolean[moves.size()];
    }

    /** Looks at one point, where the moves have these scores. */
    void take(State state, int[] scores) {
        Arrays.fill(right, false);
        best = NONE;
        int shift = state.canShift() ? oracle.shift(state) : Integer.MAX_VALUE;
        int left = state.canLeft() ? oracle.left(state) : Integer.MAX_VALUE;
        int rightwards = state.canRight() ? oracle.right(state) : Integer.MAX_VALUE;
        int least = Math.min(shift, Math.min(left, rightwards));
        if (shift == least) {
            offer(moves.indexOf("S"), scores);
        }
        if (left == least) {
            offer('L', state.top(), state.next(), scores);
        }
        if (rightwards == least) {
            offer('R', state.top(), state.second(), scores);
        }
        seekRival(state, scores);
    }

    /** Offers the move that gives a right arc its relation, or all of the kind where the arc is not right. */
    private void offer(char kind, int word, int head, int[] scores) {
        int wanted = lesson.heads()[word] == head
                ? moves.indexOf(kind + lesson.relations().get(word))
                : NONE;
        for (int k = 0; k < scores.length; k++) {
            if (wanted < 0 ? moves.get(k).charAt(0) == kind : k == wanted) {
                offer(k, scores);
            }
        }
    }

    private void offer(int move, int[] scores) {
        right[move] = true;
        best = best < 0 || scores[move] > scores[best] ? move : best;
    }

    private void seekRival(State state, int[] scores) {
        rival = NONE;
        for (int k = 0; k < scores.length; k++) {
            if (!right[k] && (rival < 0 || scores[k] > scores[rival]) && parser.can(state, k)) {
                rival = k;
            }
        }
        lead = rival < 0 ? Integer.MAX_VALUE : scores[best] - scores[rival];
    }

    /** The right move with the highest score. */
    int best() {
        return best;
    }

    /** The wrong move with the highest score, of those that can be made; negative where there is none. */
    int rival() {
        return rival;
    }

    /** By how much the best right move leads the best wrong one. */
    int lead() {
        return lead;
    }
}
