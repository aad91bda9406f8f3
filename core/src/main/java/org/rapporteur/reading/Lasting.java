package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.When;

/** When something began that has lasted a number of years: "at war for nearly eight years since Dravenia crossed the river". */
final class Lasting {
    /** Words between the number and "since". */
    private static final int NEAR = 6;

    private Lasting() {}

    static Optional<When> began(Tree tree, int verb, Optional<LocalDate> today) {
        int since = verb;
        while (since > 0 && !tree.word(since).equals("since")) {
            since--;
        }
        for (int i = Math.max(0, since - NEAR); i < since; i++) {
            Optional<Numeral> number = Numeral.at(tree, i);
            boolean years = number.filter(n -> List.of("year", "years").contains(tree.word(n.to())))
                    .isPresent();
            if (years && number.get().value() < 200) {
                return today.map(
                        day -> When.year(day.getYear() - (int) number.get().value()));
            }
        }
        return Optional.empty();
    }
}
