package org.rapporteur.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The likeliest drafts of one tree (Zhang and Clark 2008): each is gone on with by the best shift, the best left and the best
 * right move, and those that fall too far behind are given up, so that most of the time there is one. A move is as likely as
 * its score makes it among all moves that can be made there, whence a draft gains on another where it is sure of what comes
 * next: in {@code Vane said the envoy left}, one that hung "envoy" from "said" loses when "left" wants it.
 */
final class Beam {
    static final int WIDTH = 3;

    /** Drafts that are less likely than the best by a greater factor are given up; its logarithm. */
    private static final double FARTHEST = 1.5;
    /** So much more of score makes a move more likely by the factor e. */
    private static final int UNIT = 10_000;

    private static final int STEP = 100;
    /** Likelihoods, by so many steps of score behind the best; none further behind. */
    private static final double[] SHARES = new double[8 * UNIT / STEP];

    static {
        Arrays.setAll(SHARES, i -> StrictMath.exp(-(i + 0.5) * STEP / UNIT));
    }

    private final Parser parser;
    private List<Draft> drafts;
    private final Move[] moves = new Move[WIDTH];
    private int size;

    Beam(Parser parser, State start) {
        this.parser = parser;
        drafts = List.of(new Draft(start, 0));
    }

    /** A way to go on. */
    private record Move(Draft from, int move, double likelihood) {}

    boolean isDone() {
        return drafts.get(0).state().isDone();
    }

    /** The likeliest first. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Goes on with a draft by a move, which is all that can be done. */
    void shift(Draft draft, int move) {
        add(draft, move, draft.likelihood());
    }

    /** Goes on with a draft by the best moves of each kind, given the scores of all. */
    void offer(Draft draft, Weighed weighed) {
        Choice choice = weighed.choice();
        if (drafts.size() == 1 && choice.lead() > FARTHEST * UNIT) {
            add(draft, choice.best(), draft.likelihood());
            return;
        }
        int[] scores = weighed.scores();
        int top = scores[choice.best()];
        double sure = draft.likelihood() - StrictMath.log(all(scores, top, choice));
        for (int kind = 0; kind < Parser.KINDS; kind++) {
            int move = choice.best(kind);
            if (move >= 0) {
                add(draft, move, sure - (double) (top - scores[move]) / UNIT);
            }
        }
    }

    /** How likely all moves are together that can be made, the best being one. */
    private double all(int[] scores, int top, Choice choice) {
        double all = 0;
        for (int move = 0; move < scores.length; move++) {
            int behind = top - scores[move];
            if (behind < UNIT * 8 && choice.best(parser.kind(move)) >= 0) {
                all += SHARES[behind / STEP];
            }
        }
        return all;
    }

    private void add(Draft from, int move, double likelihood) {
        int at = size;
        while (at > 0 && moves[at - 1].likelihood < likelihood) {
            at--;
        }
        if (at < WIDTH) {
            size = Math.min(WIDTH, size + 1);
            System.arraycopy(moves, at, moves, at + 1, size - at - 1);
            moves[at] = new Move(from, move, likelihood);
        }
    }

    /** Makes the moves that are likely enough. */
    void advance() {
        if (size == 1) {
            // One way to go on is of one draft: how likely it is matters no more.
            parser.apply(moves[0].from.state(), moves[0].move);
            size = 0;
            return;
        }
        int last = size;
        while (moves[last - 1].likelihood < moves[0].likelihood - FARTHEST) {
            last--;
        }
        List<Draft> out = new ArrayList<>(last);
        for (int i = 0; i < last; i++) {
            State state =
                    isNeeded(moves[i].from, i + 1, last) ? moves[i].from.state().copy() : moves[i].from.state();
            parser.apply(state, moves[i].move);
            out.add(new Draft(state, moves[i].likelihood));
        }
        drafts = out;
        size = 0;
    }

    private boolean isNeeded(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (moves[i].from == draft) {
                return true;
            }
        }
        return false;
    }

    State best() {
        return drafts.get(0).state();
    }
}
