package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordList;

/** How often a statement is right that the models are so sure of; between two rows of the table, a straight line. */
final class Confidence {
    /** How often one of those is right whose {@link Certainty} the shape gives. */
    static final double SURE = 0.99;

    private static final double[][] TABLE = table();

    private Confidence() {}

    static double of(double share) {
        for (int i = 1; i < TABLE.length; i++) {
            if (share <= TABLE[i][0]) {
                double part = (share - TABLE[i - 1][0]) / (TABLE[i][0] - TABLE[i - 1][0]);
                return TABLE[i - 1][1] + part * (TABLE[i][1] - TABLE[i - 1][1]);
            }
        }
        return TABLE[TABLE.length - 1][1];
    }

    private static double[][] table() {
        List<List<String>> rows = WordList.rows(Confidence.class, "confidence.tsv");
        return rows.stream()
                .map(row -> new double[] {Double.parseDouble(row.get(0)), Double.parseDouble(row.get(1))})
                .toArray(double[][]::new);
    }
}
