package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.text.WordList;

/**
 * One deed under two names, or in two blocks: the same side does the same sort of thing to the same side. A war and its
 * attacks are one, and so are arms from "the West" and from "Western allies".
 */
final class SameDeed implements Tie {
    /** The sort of thing that a type of event is, where it goes by several: shelling is an attack. */
    private static final Map<String, String> SORTS = sorts();

    @Override
    public void tie(Bundle bundle) {
        Map<String, List<Integer>> bySort = new TreeMap<>();
        for (int i = 0; i < bundle.size(); i++) {
            if (bundle.claim(i).entry() instanceof Event event && !EventLikeness.isSaid(event)) {
                bySort.computeIfAbsent(sort(event), sort -> new ArrayList<>()).add(i);
            }
        }
        bySort.values().forEach(deeds -> tie(bundle, deeds));
    }

    private static void tie(Bundle bundle, List<Integer> deeds) {
        for (int a : deeds) {
            for (int b : deeds) {
                if (a < b && bundle.root(a) != bundle.root(b) && is(bundle.claim(a), bundle.claim(b))) {
                    bundle.joinOfOneDay(a, b);
                }
            }
        }
    }

    private static boolean is(Claim a, Claim b) {
        Event x = (Event) a.entry();
        Event y = (Event) b.entry();
        return sort(x).equals(sort(y))
                && x.modality() == y.modality()
                && sameDoers(a, x, b, y)
                && Company.within(others(x), cast(a), others(y), cast(b));
    }

    /** To whom it is done besides those who do it. */
    private static List<String> others(Event event) {
        return event.recipients().stream()
                .filter(id -> !event.actors().contains(id))
                .toList();
    }

    private static boolean sameDoers(Claim a, Event x, Claim b, Event y) {
        List<String> sidesOfX = cast(a).sides(x.actors());
        List<String> sidesOfY = cast(b).sides(y.actors());
        boolean named = !sidesOfX.isEmpty() && !sidesOfY.isEmpty();
        boolean groups = named
                && areGroups(sidesOfX)
                && areGroups(sidesOfY)
                && !x.recipients().isEmpty();
        return groups || named && (sidesOfX.containsAll(sidesOfY) || sidesOfY.containsAll(sidesOfX));
    }

    /** "The West" and "Western allies": nobody can say where one ends and the other begins. */
    private static boolean areGroups(List<String> sides) {
        return sides.stream().allMatch(side -> side.startsWith("group:"));
    }

    /** The sort of thing it is; only deeds of one sort can be one. */
    private static String sort(Event event) {
        return SORTS.getOrDefault(event.type(), event.type());
    }

    private static Cast cast(Claim claim) {
        return claim.first().report().cast();
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
