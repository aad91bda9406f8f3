package org.rapporteur.language;

import java.util.List;

/**
 * Builds dependency trees word by word, a few likely drafts at a time. A move is {@code S}, or {@code L} or {@code R} with
 * the relation that it makes: {@code Lnsubj}. Time is linear in the words.
 */
public final class Parser {
    /** Shift, left and right, as 0, 1, 2. */
    static final int KINDS = 3;

    /** How many sums of features are kept for the next states. */
    private static final int ROOM = 1 << 16;

    private static final int SHIFT = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private final Scorer scorer;
    private final int[] kinds;
    /** Where the moves of each kind begin and end; those of a kind stand side by side. */
    private final int[] from = new int[KINDS];

    private final int[] to = new int[KINDS];
    private final int shift;
    private final ThreadLocal<Keys> keys;

    /**
     * A parser that knows these moves.
     *
     * @throws IllegalArgumentException if moves of a kind do not stand side by side
     */
    public Parser(Scorer scorer, List<String> moves) {
        this.scorer = scorer;
        kinds = moves.stream().mapToInt(move -> "SLR".indexOf(move.charAt(0))).toArray();
        for (int move = 0; move < kinds.length; move++) {
            int kind = kinds[move];
            from[kind] = to[kind] == 0 ? move : from[kind];
            if (to[kind] != 0 && to[kind] != move) {
                throw new IllegalArgumentException("moves of one kind apart: " + moves);
            }
            to[kind] = move + 1;
        }
        shift = moves.indexOf("S");
        keys = ThreadLocal.withInitial(() -> new Keys(new Sums(ROOM, kinds.length)));
    }

    /** The tree over these words; the tags have two places behind the last word. */
    public State parse(Words words, int[] upos, int[] xpos) {
        MoveScores scores = new MoveScores(this, scorer, kinds.length, new TreeFeatures(words, upos, xpos), keys.get());
        Beam beam = new Beam(this, new State(words.size()));
        while (!beam.isDone()) {
            scores.next();
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
        Choice choice = new Choice();
        choose(state, scores, choice);
        return choice.best();
    }

    /** Looks through the moves that can be made for the best. */
    void choose(State state, int[] scores, Choice choice) {
        choice.clear();
        for (int kind = 0; kind < KINDS; kind++) {
            if ((able(state) >> kind & 1) != 0) {
                choice.look(kind, scores, from[kind], to[kind]);
            }
        }
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
