package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.When;

/** One meeting, two days: "met on 21 March" and a caption that has 1 March. */
final class TwoDays implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.MEETING)
                .filter(claim -> days(claim).size() > 1)
                .map(TwoDays::conflict)
                .toList();
    }

    private static Contradiction conflict(Claim meeting) {
        Map<String, Evidence> days = days(meeting);
        String words = ((Meeting) meeting.entry()).kind().replace('_', ' ') + " dated "
                + String.join(" and ", days.keySet()) + ": " + meeting.headline();
        return Clash.of(
                Contradiction.Of.DATE,
                Contradiction.Explanation.ERROR,
                words,
                List.copyOf(days.values()),
                List.of(meeting));
    }

    private static Map<String, Evidence> days(Claim meeting) {
        Map<String, Evidence> days = new TreeMap<>();
        for (Assertion assertion : meeting.assertions()) {
            Evidence evidence = assertion.entry().evidence().get(0);
            assertion
                    .entry()
                    .when()
                    .filter(when -> when.precision() == When.Precision.DAY)
                    .ifPresent(when -> days.merge(when.value(), evidence, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return days;
    }
}
