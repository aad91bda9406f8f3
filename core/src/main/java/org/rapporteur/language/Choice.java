package org.rapporteur.language;

import java.util.Arrays;

/** What the scores of a state come to: the best move of each kind, the best of all, and its lead. Used again for the next. */
final class Choice {
    private final int[] each = new int[Parser.KINDS];
    private int best;
    private long top;
    private long next;

    void clear() {
        Arrays.fill(each, -1);
        best = -1;
        top = Integer.MIN_VALUE;
        next = Integer.MIN_VALUE;
    }

    /** Looks at the moves of one kind. */
    void look(int kind, int[] scores, int from, int to) {
        int at = from;
        int first = scores[from];
        int second = Integer.MIN_VALUE;
        for (int move = from + 1; move < to; move++) {
            int score = scores[move];
            if (score > first) {
                second = first;
                first = score;
                at = move;
            } else if (score > second) {
                second = score;
            }
        }
        each[kind] = at;
        if (best < 0 || first > top || first == top && at < best) {
            next = Math.max(top, second);
            top = first;
            best = at;
        } else {
            next = Math.max(next, first);
        }
    }

    /** The best move that can be made, negative where none can. */
    int best() {
        return best;
    }

    /** The best move of a kind, negative where none can be made. */
    int best(int kind) {
        return each[kind];
    }

    /** By how much the best leads the next; the largest number if there is one only. */
    int lead() {
        return (int) Math.min(Integer.MAX_VALUE, top - next);
    }
}
