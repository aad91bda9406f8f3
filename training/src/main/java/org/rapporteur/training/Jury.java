package org.rapporteur.training;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several models of the same thing, learned from the same lessons in other orders, as one: the means of their weights. What
 * they have by chance goes, what all of them have stays (Breiman 1996, "Bagging predictors").
 */
record Jury(List<Pressed> members) implements Learned {
    @Override
    public int[] keys() {
        return members.stream()
                .flatMapToInt(member -> Arrays.stream(member.keys()))
                .mapToLong(Integer::toUnsignedLong)
                .sorted()
                .distinct()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    @Override
    public SortedMap<Integer, Double> weights(int key) {
        SortedMap<Integer, Double> out = new TreeMap<>();
        for (Pressed member : members) {
            member.weights(key).forEach((move, weight) -> out.merge(move, weight / members.size(), Double::sum));
        }
        return out;
    }
}
