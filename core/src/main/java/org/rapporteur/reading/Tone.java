package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/** One way of English to take a stance, such as "must" for a demand. */
interface Tone {
    /** The stance that the word at {@code at} takes in its speaker's mouth, if it takes one in this way. */
    Optional<String> at(Spoken spoken, int at);

    /** Whether a word can take a stance in this way at all. */
    default boolean lists(Tree tree, int at) {
        return true;
    }

    /** The stance that a word takes in the first of these ways in which it takes any. */
    static Optional<String> first(List<Tone> tones, Spoken spoken, int at) {
        for (Tone tone : tones) {
            Optional<String> stance = tone.at(spoken, at);
            if (stance.isPresent()) {
                return stance;
            }
        }
        return Optional.empty();
    }

    /** Whether a word can take a stance in one of these ways. */
    static boolean list(List<Tone> tones, Tree tree, int at) {
        for (Tone tone : tones) {
            if (tone.lists(tree, at)) {
                return true;
            }
        }
        return false;
    }
}
