package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/**
 * A phrase that means somebody or something, such as "Dravenian Foreign Minister".
 *
 * @param from its first token
 * @param to one past its last token
 * @param type person, org, country, place, group, role, document, vessel
 * @param ids whom or what it means; for a role, its name
 * @param holders for a role, who holds it
 */
record Named(Tree tree, int from, int to, String type, List<String> ids, List<String> holders) {
    Named {
        ids = List.copyOf(ids);
        holders = List.copyOf(holders);
    }

    static Named of(Tree tree, int from, int to, String id) {
        return new Named(tree, from, to, id.substring(0, id.indexOf(':')), List.of(id), List.of());
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean holds(Named other) {
        return from <= other.from && other.to <= to && to - from > other.to - other.from;
    }

    /** The word by which it hangs in its sentence. */
    int top() {
        int top = from;
        for (int i = from; i < to; i++) {
            top = tree.depth(i) < tree.depth(top) ? i : top;
        }
        return top;
    }

    /** Whether it is said by this one what the other does: "the White House said Hale would sign". */
    boolean tells(Named other) {
        int cue = tree.is(top(), "nsubj") ? tree.head(top()) : -1;
        int above = tree.is(cue, "parataxis") ? tree.head(cue) : cue;
        return above >= 0 && tree.child(above, "ccomp", "parataxis") >= 0 && tree.under(other.from(), above);
    }

    boolean isPerson() {
        return type.equals("person");
    }

    boolean isRole() {
        return type.equals("role");
    }

    /** Who speaks when this phrase does: the holder of a role, else what it names. */
    List<String> voices() {
        return isRole() ? holders : ids;
    }

    Optional<String> id() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(String.join("+", ids));
    }
}
