package org.rapporteur.training;

import org.rapporteur.language.State;

/**
 * Counts what each kind of move costs: the arcs of the right tree that can no longer be made after it (Goldberg and Nivre
 * 2013, for arc-hybrid).
 */
final class Oracle {
    private final int[] gold;

    Oracle(int[] gold) {
        this.gold = gold;
    }

    int shift(State state) {
        int word = state.next();
        int cost = 0;
        for (int depth = 0; depth < state.depth(); depth++) {
            int other = state.onStack(depth);
            cost += gold[other] == word || depth > 0 && gold[word] == other ? 1 : 0;
        }
        return cost;
    }

    int left(State state) {
        int head = gold[state.top()];
        return (head == state.second() || head > state.next() ? 1 : 0) + waiting(state);
    }

    int right(State state) {
        return (gold[state.top()] >= state.next() ? 1 : 0) + waiting(state);
    }

    /** Words in the buffer that want the top of the stack. */
    private int waiting(State state) {
        int cost = 0;
        for (int i = state.next(); i < gold.length; i++) {
            cost += gold[i] == state.top() ? 1 : 0;
        }
        return cost;
    }
}
