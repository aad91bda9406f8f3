package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the tellings that share words with one, without looking at all others. */
final class Neighbours {
    private final List<Telling> tellings;
    private final int shared;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /**
     * An index of the words.
     *
     * @param shared how many words a neighbour shares at least; 0 makes everybody a neighbour
     */
    Neighbours(List<Telling> tellings, int shared) {
        this.tellings = tellings;
        this.shared = shared;
        for (int i = 0; i < tellings.size() && shared > 0; i++) {
            for (String word : tellings.get(i).words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The neighbours of a telling that come after it, in order. */
    void after(int i, IntConsumer taker) {
        int[] counts = new int[tellings.size()];
        for (String word : tellings.get(i).words()) {
            for (int k : byWord.getOrDefault(word, List.of())) {
                counts[k]++;
            }
        }
        for (int k = i + 1; k < counts.length; k++) {
            if (counts[k] >= shared) {
                taker.accept(k);
            }
        }
    }
}
