package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claims;

/** A line as the articles up to a day tell it: a reply that came later is still promised, by as many origins as then. */
final class Hindsight {
    private Hindsight() {}

    /** What a line was at the end of a day; nothing when nobody had told it. */
    static Optional<Claim> of(Claim whole, String day) {
        List<Assertion> then = told(whole.assertions(), day);
        List<Assertion> wholes = told(whole.wholes(), day);
        boolean same = then.size() == whole.assertions().size()
                && wholes.size() == whole.wholes().size();
        if (same || then.isEmpty()) {
            return same ? Optional.of(whole) : Optional.empty();
        }
        return Optional.of(Claims.line(whole.id(), then, wholes));
    }

    /** Those of articles that had appeared by the end of a day. */
    static List<Assertion> told(List<Assertion> all, String day) {
        return all.stream()
                .filter(told -> told.report()
                        .published()
                        .filter(own -> own.toString().compareTo(day) <= 0)
                        .isPresent())
                .toList();
    }
}
