package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which of some sentences share words with another, found by the words and not one by one. */
final class Concordance {
    /** A word that more sentences have tells nothing of any. */
    private static final int COMMON = 400;

    private final Map<String, List<Integer>> places = new HashMap<>();

    /** @param sentences the words of each */
    Concordance(List<Set<String>> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            for (String word : sentences.get(i)) {
                places.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The places of those sentences that share so many words, in order. */
    List<Integer> sharing(Set<String> words, int least) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String word : words) {
            List<Integer> found = places.getOrDefault(word, List.of());
            for (int place : found.size() > COMMON ? List.<Integer>of() : found) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }
}
