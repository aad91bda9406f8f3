package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.When;

/** Appointments that were kept: "Marek is to meet Orlin on Friday", once there is the meeting of that day. */
final class Kept {
    private static final Set<String> AHEAD = Set.of("planned", "expected");

    /** Meetings that were held, by day. */
    private final Map<String, List<Claim>> held = new HashMap<>();

    Kept(Collection<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.entry() instanceof Meeting meeting && meeting.status().equals("held")) {
                claim.when()
                        .filter(Kept::isDay)
                        .ifPresent(day -> held.computeIfAbsent(day.value(), any -> new ArrayList<>())
                                .add(claim));
            }
        }
    }

    private static boolean isDay(When when) {
        return when.precision() == When.Precision.DAY;
    }

    /** Whether a meeting that was ahead is told as one that was held. */
    boolean has(Claim claim) {
        return claim.entry() instanceof Meeting plan
                && AHEAD.contains(plan.status())
                && claim.when().filter(Kept::isDay).isPresent()
                && held.getOrDefault(claim.when().get().value(), List.of()).stream()
                        .anyMatch(other -> isOf(plan, claim, other));
    }

    private static boolean isOf(Meeting plan, Claim claim, Claim other) {
        Meeting met = (Meeting) other.entry();
        boolean call = plan.kind().equals("call") == met.kind().equals("call");
        return call
                && plan.participants().size() <= met.participants().size()
                && Places.agree(plan.place(), met.place())
                && Company.within(
                        plan.participants(),
                        claim.first().report().cast(),
                        met.participants(),
                        other.first().report().cast());
    }
}
