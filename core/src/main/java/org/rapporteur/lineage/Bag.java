package org.rapporteur.lineage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.text.Span;

/** Texts as bags of weighted words, compared whole. */
final class Bag {
    private Bag() {}

    /** Shared weight over the geometric mean; each word counts once. */
    static double likeness(Sentences a, Sentences b) {
        Map<Integer, Float> one = weights(a);
        Map<Integer, Float> two = weights(b);
        double shared = one.entrySet().stream()
                .filter(entry -> two.containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return shared / Math.max(1e-6, Math.sqrt(sum(one) * sum(two)));
    }

    static double likeness(String a, String b) {
        return likeness(sentences(a), sentences(b));
    }

    private static Sentences sentences(String text) {
        return Sentences.of(Words.of(text, List.of(new Span(0, text.length()))), Press.english());
    }

    private static Map<Integer, Float> weights(Sentences sentences) {
        Map<Integer, Float> weights = new TreeMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = 0; i < sentences.bag[s].length; i++) {
                weights.merge(sentences.bag[s][i], sentences.weight[s][i], Math::max);
            }
        }
        return weights;
    }

    private static double sum(Map<Integer, Float> weights) {
        return weights.values().stream().mapToDouble(Float::doubleValue).sum();
    }
}
