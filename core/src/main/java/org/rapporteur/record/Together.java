package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;

/** Puts claims together that tell one thing: they stand on the same words on the same day. */
final class Together {
    private static final Set<String> GATHERINGS =
            Set.of("meeting", "call", "visit", "talks", "summit", "conference", "consultation", "negotiation");

    private Together() {}

    /** The groups, each in the order of {@code claims}. */
    static List<List<Claim>> of(List<Claim> claims) {
        int[] group = new int[claims.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int k = 0; k < i; k++) {
                if (group[k] != group[i] && one(claims.get(k), claims.get(i))) {
                    rename(group, Math.max(group[i], group[k]), Math.min(group[i], group[k]));
                }
            }
        }
        Map<Integer, List<Claim>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(claims.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void rename(int[] group, int old, int name) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == old) {
                group[i] = name;
            }
        }
    }

    private static boolean one(Claim a, Claim b) {
        return sameDay(a, b) && (sameWords(a, b) || sameGathering(a, b) || sameGathering(b, a));
    }

    private static boolean sameDay(Claim a, Claim b) {
        Optional<Period> x = a.when().flatMap(Period::of);
        Optional<Period> y = b.when().flatMap(Period::of);
        return x.isEmpty() ? y.isEmpty() : y.isPresent() && x.get().overlaps(y.get());
    }

    private static boolean sameWords(Claim a, Claim b) {
        return evidence(a).stream()
                .anyMatch(x -> evidence(b).stream()
                        .anyMatch(
                                y -> x.article().equals(y.article()) && x.span().overlaps(y.span())));
    }

    private static Collection<Evidence> evidence(Claim claim) {
        return claim.assertions().stream()
                .flatMap(assertion -> assertion.entry().evidence().stream())
                .toList();
    }

    /** A meeting, and the event that two met. */
    private static boolean sameGathering(Claim meeting, Claim event) {
        return meeting.kind() == Kind.MEETING
                && event.entry() instanceof Event e
                && GATHERINGS.contains(e.type())
                && Company.within(meeting.parties(), cast(meeting), event.parties(), cast(event));
    }

    private static Cast cast(Claim claim) {
        return claim.first().report().cast();
    }
}
