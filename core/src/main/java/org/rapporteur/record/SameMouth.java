package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A ministry says, and then its spokesman: alike words of one side, one after the other in one article. */
final class SameMouth implements Tie {
    @Override
    public void tie(Bundle bundle) {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < bundle.size(); i++) {
            places.put(bundle.claim(i).id(), i);
        }
        List<Claim> statements = IntStream.range(0, bundle.size())
                .mapToObj(bundle::claim)
                .filter(claim -> claim.kind() == Kind.STATEMENT)
                .toList();
        Spoken.byArticle(statements).values().forEach(spoken -> tie(bundle, spoken, places));
    }

    private static void tie(Bundle bundle, List<Spoken> spoken, Map<String, Integer> places) {
        for (int i = 0; i < spoken.size(); i++) {
            Spoken one = spoken.get(i);
            for (int k = i + 1; k < spoken.size() && one.isNear(spoken.get(k)); k++) {
                if (one.repeats(spoken.get(k))) {
                    bundle.joinOfOneDay(place(places, one), place(places, spoken.get(k)));
                }
            }
        }
    }

    private static int place(Map<String, Integer> places, Spoken spoken) {
        return places.getOrDefault(spoken.claim().id(), 0);
    }
}
