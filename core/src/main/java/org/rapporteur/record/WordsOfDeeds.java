package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What somebody says of a deed that has a line on that day is told with it: "Orlin said that they had met". */
final class WordsOfDeeds implements Tie {
    @Override
    public void tie(Bundle bundle) {
        TreeSet<Integer> deeds = new TreeSet<>();
        Map<String, List<Mark>> done = new TreeMap<>();
        for (Mark deed : Mark.ofDeeds(bundle)) {
            deeds.add(bundle.root(deed.claim()));
            done.computeIfAbsent(deed.article(), article -> new ArrayList<>()).add(deed);
        }
        for (Mark said : Mark.ofWords(bundle)) {
            for (Mark deed : done.getOrDefault(said.article(), List.of())) {
                if (said.overlaps(deed) && !deeds.contains(bundle.root(said.claim()))) {
                    bundle.joinOfOneDay(said.claim(), deed.claim());
                    deeds.add(bundle.root(deed.claim()));
                }
            }
        }
    }
}
