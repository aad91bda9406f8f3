package org.rapporteur.desk.store;

import java.util.Optional;

/**
 * Where news begins: after a run of {@code rap read}, or with the articles of a day. "Since 10 March" is a day, "since the
 * last look" the run that the look saw.
 *
 * @param shift what came in after it; 0 for all
 * @param day what no article before it tells, {@code 2031-03-10}
 */
public record Start(long shift, Optional<String> day) {
    /** All is news. */
    public static final Start EVER = new Start(0, Optional.empty());

    public static Start after(long shift) {
        return new Start(shift, Optional.empty());
    }

    public static Start day(String day) {
        return new Start(0, Optional.of(day));
    }
}
