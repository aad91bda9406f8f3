package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.entry.Position;

/**
 * A stance as its words take it, before it is known what it is about: "rejected the demand" waits for the demands of the
 * whole story.
 *
 * @param matter the words that say what it is on
 * @param at the word that takes it
 * @param around what the words beside it are about, where the stance may be on that
 * @param open the position, its issue still empty
 */
record Held(Stretch matter, int at, How how, Optional<String> around, Position open) {
    /** Where a stance is read, which decides where its issue is sought. */
    enum How {
        /** By a verb of a kind that takes any thing, or by one or a noun that does not. */
        THING,
        TOLD,
        WILLING,
        SILENT,
        SAID,
        /** By the cue of a statement alone. */
        CUED
    }

    Position on(String issue) {
        return named(open, issue);
    }

    /** The same position on an issue of another name. */
    static Position named(Position position, String issue) {
        return new Position(
                position.evidence(),
                position.holder(),
                position.addressedTo(),
                issue,
                position.stance(),
                position.condition(),
                position.when());
    }

    Tree tree() {
        return matter.tree();
    }
}
