package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.lineage.Direction.Way;
import org.rapporteur.text.WordList;

/**
 * Weighs the {@link Signs} of direction against each other; the weights are learned and stand in {@code direction.tsv}.
 * Without a constant the sum changes its sign when the pair is turned round, so the order of reading cannot matter.
 */
final class Compass {
    /** Below this the signs are said to disagree. */
    static final double SURE = 0.58;

    private final double[] weights;

    Compass(double[] weights) {
        this.weights = weights.clone();
    }

    static Compass learned() {
        return Holder.LEARNED;
    }

    private static Compass read() {
        double[] weights = new double[Signs.ALL.size()];
        for (List<String> row : WordList.rows(Compass.class, "direction.tsv")) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Signs.ALL.get(i).name().equals(row.get(0)) ? Double.parseDouble(row.get(1)) : weights[i];
            }
        }
        return new Compass(weights);
    }

    /** How likely A came first. */
    double chance(double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    Direction direction(Comparison c) {
        double[] values = Signs.values(c);
        double chance = chance(values);
        if (Math.max(chance, 1 - chance) < SURE) {
            return Direction.UNKNOWN;
        }
        boolean aFirst = chance > 0.5;
        String a = c.a.article.name();
        String b = c.b.article.name();
        return new Direction(
                aFirst ? Way.A_FIRST : Way.B_FIRST, reasons(values, aFirst, aFirst ? a : b, aFirst ? b : a));
    }

    private List<String> reasons(double[] values, boolean aFirst, String first, String later) {
        List<Integer> speaking = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double vote = weights[i] * values[i];
            if (aFirst ? vote > 0.2 : vote < -0.2) {
                speaking.add(i);
            }
        }
        speaking.sort(Comparator.comparingDouble(i -> -Math.abs(weights[i] * values[i])));
        return speaking.stream().map(i -> Signs.ALL.get(i).reason(first, later)).toList();
    }

    private static final class Holder {
        static final Compass LEARNED = read();
    }
}
