package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/** The scores of all moves from one state, and what they come to. Used again for another state in the next step. */
final class Weighed {
    private final int[] scores;
    private final Choice choice = new Choice();
    private @Nullable State state;

    Weighed(int moves) {
        scores = new int[moves];
    }

    void begin(State of) {
        state = of;
    }

    /** Whether these are the scores of this state too. */
    boolean of(State other) {
        return state != null && state.looksLike(other);
    }

    int[] scores() {
        return scores;
    }

    Choice choice() {
        return choice;
    }
}
