package org.rapporteur.reading;

import java.util.Optional;

/** One way in which a text counts, tried at each token. */
interface Counting {
    /** What is counted from this token on, its bound included, given the number that begins there. */
    Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number);
}
