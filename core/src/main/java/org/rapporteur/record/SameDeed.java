package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.entry.Event;
import org.rapporteur.text.WordList;

/**
 * One deed under two names, or in two blocks: the same side does the same sort of thing to the same side. A war and its
 * attacks are one, and so are arms from "the West" and from "Western allies", and what "Dravenian-backed rebels" take and
 * what Dravenia takes on one day.
 */
final class SameDeed implements Tie {
    /** The sort of thing that a type of event is, where it goes by several: shelling is an attack. */
    private static final Map<String, String> SORTS = sorts();

    private static final Set<String> KEPT = WordList.words(SameDeed.class, "patrons.tsv");
    /** An unnamed doer by whom it is kept and how. */
    private static final Pattern CLIENT = Pattern.compile("anon:(\\p{L}+)-(\\p{L}+)_.*");

    @Override
    public void tie(Bundle bundle) {
        Map<String, List<Deed>> bySort = new TreeMap<>();
        for (int i = 0; i < bundle.size(); i++) {
            if (bundle.claim(i).entry() instanceof Event event && !EventLikeness.isSaid(event)) {
                Cast cast = bundle.claim(i).first().report().cast();
                bySort.computeIfAbsent(sort(event), sort -> new ArrayList<>()).add(Deed.of(i, event, cast));
            }
        }
        bySort.values().forEach(deeds -> tie(bundle, deeds));
    }

    private static void tie(Bundle bundle, List<Deed> deeds) {
        for (int a = 0; a < deeds.size(); a++) {
            for (Deed other : deeds.subList(a + 1, deeds.size())) {
                if (bundle.root(deeds.get(a).claim) != bundle.root(other.claim)
                        && deeds.get(a).is(other)) {
                    bundle.joinOfOneDay(deeds.get(a).claim, other.claim);
                }
            }
        }
    }

    /**
     * What is done at a place of a bundle.
     *
     * @param doers the sides that do it
     * @param others to whom it is done besides those who do it
     */
    private record Deed(int claim, Event event, List<String> doers, List<String> others, Cast cast) {
        static Deed of(int claim, Event event, Cast cast) {
            List<String> others = event.recipients().stream()
                    .filter(id -> !event.actors().contains(id))
                    .toList();
            TreeSet<String> doers = new TreeSet<>(cast.sides(event.actors()));
            event.actors().forEach(id -> doers.addAll(patrons(id, cast)));
            return new Deed(claim, event, List.copyOf(doers), others, cast);
        }

        /** The states after which an unnamed doer is called. */
        private static List<String> patrons(String id, Cast cast) {
            Matcher client = CLIENT.matcher(id);
            return client.matches() && KEPT.contains(client.group(2))
                    ? cast.members().entrySet().stream()
                            .filter(one -> one.getKey().startsWith("country:"))
                            .filter(one ->
                                    client.group(1).startsWith(one.getValue().name()))
                            .map(Map.Entry::getKey)
                            .toList()
                    : List.of();
        }

        boolean is(Deed other) {
            return event.modality() == other.event.modality()
                    && sameDoers(other)
                    && Company.within(others, cast, other.others, other.cast);
        }

        private boolean sameDoers(Deed other) {
            if (doers.isEmpty() || other.doers.isEmpty()) {
                return false;
            }
            boolean groups = !event.recipients().isEmpty() && areGroups(doers) && areGroups(other.doers);
            return groups || doers.containsAll(other.doers) || other.doers.containsAll(doers);
        }
    }

    /** "The West" and "Western allies": nobody can say where one ends and the other begins. */
    private static boolean areGroups(List<String> sides) {
        return sides.stream().allMatch(side -> side.startsWith("group:"));
    }

    /** The sort of thing it is; only deeds of one sort can be one. */
    private static String sort(Event event) {
        return SORTS.getOrDefault(event.type(), event.type());
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new TreeMap<>();
        for (String line : WordList.lines(SameDeed.class, "sorts.tsv")) {
            String[] cells = line.split("\t");
            for (String type : cells[1].split(" ")) {
                sorts.put(type, cells[0]);
            }
        }
        return sorts;
    }
}
