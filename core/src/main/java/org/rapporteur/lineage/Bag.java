package org.rapporteur.lineage;

/** Texts as bags of weighted words, compared whole. */
final class Bag {
    private Bag() {}

    /** Shared weight over the geometric mean; each word counts once. */
    static double likeness(Sentences a, Sentences b) {
        double shared = 0;
        int j = 0;
        for (int i = 0; i < a.stems.length; i++) {
            while (j < b.stems.length && b.stems[j] < a.stems[i]) {
                j++;
            }
            shared += j < b.stems.length && b.stems[j] == a.stems[i] ? a.top[i] : 0;
        }
        return shared / Math.max(1e-6, Math.sqrt(sum(a.top) * sum(b.top)));
    }

    private static double sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
