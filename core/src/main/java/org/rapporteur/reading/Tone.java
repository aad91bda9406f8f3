package org.rapporteur.reading;

import java.util.Optional;

/** One way of English to take a stance, such as "must" for a demand. */
interface Tone {
    /** The stance that the word at {@code at} takes in its speaker's mouth, if it takes one in this way. */
    Optional<String> at(Spoken spoken, int at);

    /** Whether a word can take a stance in this way at all. */
    default boolean lists(Tree tree, int at) {
        return true;
    }
}
