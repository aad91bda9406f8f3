package org.rapporteur.language;

import java.util.List;

/**
 * Builds dependency trees word by word, the best move first (Goldberg and Nivre 2013). A move is {@code S}, or {@code L} or
 * {@code R} with the relation that it makes: {@code Lnsubj}. Time is linear in the words.
 */
public final class Parser {
    private final Scorer scorer;
    private final char[] kinds;
    private final Sums sums = new Sums(1 << 16);

    public Parser(Scorer scorer, List<String> moves) {
        this.scorer = scorer;
        kinds = new char[moves.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = moves.get(i).charAt(0);
        }
    }

    /** The tree over these words; the tags have two places behind the last word. */
    public State parse(Words words, int[] upos, int[] xpos) {
        State state = new State(words.size());
        TreeFeatures features = new TreeFeatures(words, upos, xpos);
        Keys keys = new Keys(sums);
        int[] scores = new int[kinds.length];
        while (!state.isDone()) {
            if (state.mustShift()) {
                state.shift();
            } else {
                features.fill(keys, state);
                scorer.score(keys, scores);
                apply(state, best(state, scores));
            }
        }
        return state;
    }

    /** The best move that can be made. */
    public int best(State state, int[] scores) {
        int best = -1;
        for (int k = 0; k < scores.length; k++) {
            if ((best < 0 || scores[k] > scores[best]) && can(state, k)) {
                best = k;
            }
        }
        return best;
    }

    boolean can(State state, int move) {
        return switch (kinds[move]) {
            case 'S' -> state.canShift();
            case 'L' -> state.canLeft();
            default -> state.canRight();
        };
    }

    public void apply(State state, int move) {
        switch (kinds[move]) {
            case 'S' -> state.shift();
            case 'L' -> state.left(move);
            default -> state.right(move);
        }
    }
}
