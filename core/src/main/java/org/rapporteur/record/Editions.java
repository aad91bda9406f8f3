package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assertions by the text they come from: those of one origin in several articles are its editions and copies. */
final class Editions {
    private Editions() {}

    /** The assertions of each origin, earliest first. */
    static Collection<List<Assertion>> of(Claim claim) {
        Map<String, List<Assertion>> byOrigin = new LinkedHashMap<>();
        for (Assertion assertion : claim.assertions()) {
            byOrigin.computeIfAbsent(assertion.report().origin().id(), id -> new ArrayList<>())
                    .add(assertion);
        }
        return byOrigin.values();
    }

    /** Whether two claims stand in texts of one origin. */
    static boolean share(Claim a, Claim b) {
        return a.assertions().stream()
                .anyMatch(x -> b.assertions().stream()
                        .anyMatch(y -> x.report()
                                .origin()
                                .id()
                                .equals(y.report().origin().id())));
    }

    /** Whether one article has both. */
    static boolean meet(Claim a, Claim b) {
        return a.assertions().stream()
                .anyMatch(x -> b.assertions().stream().anyMatch(y -> x.article().equals(y.article())));
    }
}
