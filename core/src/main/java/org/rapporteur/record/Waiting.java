package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is owed or due: a reply that was promised, a meeting that is planned for a day not yet past. */
public final class Waiting {
    private static final Set<String> DUE = Set.of("planned", "expected");

    private Waiting() {}

    /** Whether this is waited for on {@code today}; without a day, whatever was not said to have come. */
    public static boolean on(Claim claim, Optional<LocalDate> today) {
        if (claim.kind() == Kind.EXCHANGE) {
            return Papers.isOwed(claim.status());
        }
        return claim.kind() == Kind.MEETING && DUE.contains(claim.status()) && !isPast(claim, today);
    }

    private static boolean isPast(Claim claim, Optional<LocalDate> today) {
        Optional<Period> period = claim.when().flatMap(Period::of);
        return period.isPresent() && today.isPresent() && period.get().last().isBefore(today.get());
    }
}
