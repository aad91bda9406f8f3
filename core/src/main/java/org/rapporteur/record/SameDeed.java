package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.text.WordList;

/** Whether two events of one day are one deed for a timeline: the same side does the same sort of thing to the same side. */
final class SameDeed {
    /** The sort of thing that a type of event is, where it goes by several: shelling is an attack. */
    private static final Map<String, String> SORTS = sorts();

    private SameDeed() {}

    static boolean is(Claim a, Claim b) {
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
    static String sort(Event event) {
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
