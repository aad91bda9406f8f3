package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Event;
import org.rapporteur.text.WordList;

/** A meeting and the event of meeting, by the same people on the same day. */
final class SameGathering implements Tie {
    private static final Set<String> GATHERINGS = WordList.words(SameGathering.class, "gatherings.tsv");
    private static final String NOBODY = "";

    /** Whether what happens is that people come together: a meeting, a call, a visit. */
    static boolean is(Event event) {
        return GATHERINGS.contains(event.type());
    }

    @Override
    public void tie(Bundle bundle) {
        List<Integer> meetings = new ArrayList<>();
        List<Integer> events = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            if (bundle.claim(i).kind() == Kind.MEETING) {
                meetings.add(i);
            } else if (bundle.claim(i).entry() instanceof Event event && is(event)) {
                events.add(i);
            }
        }
        Map<String, TreeSet<Integer>> byParty = byParty(bundle, events);
        for (int meeting : meetings) {
            for (int event : near(bundle.claim(meeting), events, byParty)) {
                if (sameParties(bundle.claim(meeting), bundle.claim(event))) {
                    bundle.joinOfOneDay(meeting, event);
                }
            }
        }
    }

    private static Map<String, TreeSet<Integer>> byParty(Bundle bundle, List<Integer> events) {
        Map<String, TreeSet<Integer>> byParty = new TreeMap<>();
        for (int event : events) {
            TreeSet<String> names = names(bundle.claim(event));
            for (String name : names.isEmpty() ? Set.of(NOBODY) : names) {
                byParty.computeIfAbsent(name, key -> new TreeSet<>()).add(event);
            }
        }
        return byParty;
    }

    /** The events that somebody of the meeting is in, or nobody: on a busy day the others are many. */
    private static Collection<Integer> near(
            Claim meeting, List<Integer> events, Map<String, TreeSet<Integer>> byParty) {
        TreeSet<String> names = names(meeting);
        TreeSet<Integer> near = new TreeSet<>(byParty.getOrDefault(NOBODY, new TreeSet<>()));
        names.forEach(name -> near.addAll(byParty.getOrDefault(name, new TreeSet<>())));
        return names.isEmpty() ? events : near;
    }

    private static TreeSet<String> names(Claim claim) {
        return Company.names(claim.parties(), cast(claim));
    }

    private static boolean sameParties(Claim meeting, Claim event) {
        return Company.within(meeting.parties(), cast(meeting), event.parties(), cast(event));
    }

    private static Cast cast(Claim claim) {
        return claim.first().report().cast();
    }
}
