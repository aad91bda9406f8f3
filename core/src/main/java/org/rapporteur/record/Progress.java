package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.entry.Meeting;

/** How far a meeting has come: what was held stays held; a plan is what the latest article says of it. */
final class Progress {
    private static final List<String> RANK = List.of("called_for", "offered", "expected", "planned", "cancelled");

    private Progress() {}

    static String meeting(List<Assertion> assertions) {
        boolean held = assertions.stream().anyMatch(a -> status(a).equals("held"));
        Comparator<Assertion> latest =
                Comparator.comparing((Assertion a) -> a.report().dayKey()).thenComparing(a -> RANK.indexOf(status(a)));
        return held ? "held" : status(assertions.stream().max(latest).orElseThrow());
    }

    private static String status(Assertion assertion) {
        return ((Meeting) assertion.entry()).status();
    }
}
