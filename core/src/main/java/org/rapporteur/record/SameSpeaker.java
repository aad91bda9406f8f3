package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;

/** All that one person says on one day, or does by saying it. */
final class SameSpeaker implements Tie {
    @Override
    public void tie(Bundle bundle) {
        for (List<Integer> day : days(bundle)) {
            day.forEach(one -> bundle.join(day.get(0), one));
        }
    }

    /** The words of each speaker and day, in the order of the bundle. */
    static Collection<List<Integer>> days(Bundle bundle) {
        Map<String, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < bundle.size(); i++) {
            Optional<String> day = bundle.day(i);
            for (String who : day.isPresent() ? speakers(bundle.claim(i)) : List.<String>of()) {
                days.computeIfAbsent(who + "\t" + day.get(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return days.values();
    }

    /** By whose mouth it was said or done with words. */
    private static List<String> speakers(Claim claim) {
        List<String> ids = List.of();
        if (claim.entry() instanceof Statement statement) {
            ids = statement.speaker();
        } else if (claim.entry() instanceof Event event
                && EventLikeness.isSaid(event)
                && event.modality() == Modality.ACTUAL
                && event.actors().size() == 1) {
            ids = event.actors();
        }
        return ids.stream().map(Surname::key).toList();
    }
}
