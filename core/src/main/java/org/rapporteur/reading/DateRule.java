package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.Optional;

/** One way of saying when. */
interface DateRule {
    /**
     * The time expression that begins at token {@code i}, if this rule knows it.
     *
     * @param today the day of publication, if it is known
     */
    Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today);
}
