package org.rapporteur.reading;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.WordList;

/**
 * How often a statement is right that the models are so sure of; between two rows of the table, a straight line. What is
 * certain by its shape has a row of its own for each {@link Certainty}. {@code training/make-confidence} makes the table.
 */
final class Confidence {
    private static final Map<String, String> ROWS = WordList.pairs(Confidence.class, "confidence.tsv");
    private static final double[][] TABLE = table();

    private Confidence() {}

    /** How often one of those is right that are so certain by their shape, whatever the models' share. */
    static double of(Certainty certainty, double share) {
        String row = certainty.name().toLowerCase(Locale.ROOT);
        return certainty == Certainty.NONE ? of(share) : Double.parseDouble(ROWS.getOrDefault(row, ""));
    }

    private static double of(double share) {
        for (int i = 1; i < TABLE.length; i++) {
            if (share <= TABLE[i][0]) {
                double part = (share - TABLE[i - 1][0]) / (TABLE[i][0] - TABLE[i - 1][0]);
                return TABLE[i - 1][1] + part * (TABLE[i][1] - TABLE[i - 1][1]);
            }
        }
        return TABLE[TABLE.length - 1][1];
    }

    private static double[][] table() {
        return ROWS.entrySet().stream()
                .filter(row -> !Character.isLetter(row.getKey().charAt(0)))
                .map(row -> new double[] {Double.parseDouble(row.getKey()), Double.parseDouble(row.getValue())})
                .toArray(double[][]::new);
    }
}
