package org.rapporteur.reading;

import java.util.Optional;

/** One way in which a text counts, tried at each token. */
interface Counting {
    /** What is counted from this token on, its bound included. */
    Optional<Count> at(Story story, Tree tree, int at);
}
