package org.rapporteur.language;

import java.util.Arrays;
import java.util.List;

/**
 * Builds dependency trees word by word, a few likely drafts at a time. A move is {@code S}, or {@code L} or {@code R} with
 * the relation that it makes: {@code Lnsubj}. Time is linear in the words.
 */
public final class Parser {
    /** Shift, left and right, as 0, 1, 2. */
    static final int KINDS = 3;

    /** How many sums of features are kept for the next states. */
    private static final int ROOM = 1 << 13;

    private static final int SHIFT = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private final Scorer scorer;
    private final int[] kinds;
    private final int shift;
    private final ThreadLocal<Keys> keys;

    public Parser(Scorer scorer, List<String> moves) {
        this.scorer = scorer;
        kinds = moves.stream().mapToInt(move -> "SLR".indexOf(move.charAt(0))).toArray();
        shift = moves.indexOf("S");
        keys = ThreadLocal.withInitial(() -> new Keys(new Sums(ROOM, kinds.length)));
    }

    /** The tree over these words; the tags have two places behind the last word. */
    public State parse(Words words, int[] upos, int[] xpos) {
        MoveScores scores = new MoveScores(this, scorer, kinds.length, new TreeFeatures(words, upos, xpos), keys.get());
        Beam beam = new Beam(this, new State(words.size()));
        while (!beam.isDone()) {
            for (Draft draft : beam.drafts()) {
                if (draft.state().mustShift()) {
                    beam.shift(draft, shift);
                } else {
                    beam.offer(draft, scores.of(draft.state()));
                }
            }
            beam.advance();
        }
        return beam.best();
    }

    /** The best move that can be made. */
    public int best(State state, int[] scores) {
        return best(state, scores, new int[KINDS]);
    }

    /**
     * The best move that can be made.
     *
     * @param each is set to the best of each kind, negative where none can be made
     */
    int best(State state, int[] scores, int[] each) {
        Arrays.fill(each, -1);
        int can = able(state);
        int best = -1;
        for (int k = 0; k < scores.length; k++) {
            int kind = kinds[k];
            if ((can >> kind & 1) != 0 && (each[kind] < 0 || scores[k] > scores[each[kind]])) {
                each[kind] = k;
                best = best < 0 || scores[k] > scores[best] ? k : best;
            }
        }
        return best;
    }

    /** By how much the best move that can be made leads the next; the largest number if there is one only. */
    int lead(State state, int[] scores) {
        int can = able(state);
        long best = Integer.MIN_VALUE;
        long next = Integer.MIN_VALUE;
        for (int k = 0; k < scores.length; k++) {
            if ((can >> kinds[k] & 1) != 0 && scores[k] > next) {
                next = Math.min(best, scores[k]);
                best = Math.max(best, scores[k]);
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, best - next);
    }

    /** A bit for each kind of move that can be made. */
    private static int able(State state) {
        return (state.canShift() ? 1 << SHIFT : 0)
                | (state.canLeft() ? 1 << LEFT : 0)
                | (state.canRight() ? 1 << RIGHT : 0);
    }

    int kind(int move) {
        return kinds[move];
    }

    /** Whether a move can be made. */
    public boolean can(State state, int move) {
        return (able(state) >> kinds[move] & 1) != 0;
    }

    public void apply(State state, int move) {
        switch (kinds[move]) {
            case SHIFT -> state.shift();
            case LEFT -> state.left(move);
            default -> state.right(move);
        }
    }
}
