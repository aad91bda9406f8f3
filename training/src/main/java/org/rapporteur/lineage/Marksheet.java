package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which relations pairs have and which they were given, as a table, and by kinds of pairs. */
final class Marksheet {
    private static final int RELATIONS = Judge.RELATIONS.size();
    /** Relations before this one make a copy. */
    private static final int COPIES = Judge.RELATIONS.indexOf(Relation.SAME_STORY);

    private final int[][] table = new int[RELATIONS][RELATIONS];
    private final Map<String, int[]> byKind = new TreeMap<>();

    /** Places in {@link Judge#RELATIONS}. */
    void add(int gold, int guess, String kind) {
        table[gold][guess]++;
        int[] cell = byKind.computeIfAbsent(kind, k -> new int[3]);
        cell[0]++;
        cell[1] += guess < COPIES ? 1 : 0;
        cell[2] += guess == gold ? 1 : 0;
    }

    void print() {
        for (int k = 0; k < RELATIONS; k++) {
            System.out.printf(Locale.ROOT, "%-11s %s%n", Judge.RELATIONS.get(k), Arrays.toString(table[k]));
        }
        int found = sum(COPIES, COPIES);
        int said = sum(RELATIONS, COPIES);
        int gold = sum(COPIES, RELATIONS);
        System.out.printf(
                Locale.ROOT,
                "copy F1 %.3f (P %.3f R %.3f), relation macro F1 %.3f%n",
                2.0 * found / (said + gold),
                found / (double) said,
                found / (double) gold,
                macro());
        byKind.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "  %-60.60s n %3d copy %.3f right %.3f%n",
                kind,
                c[0],
                c[1] / (double) c[0],
                c[2] / (double) c[0]));
    }

    /** Of the first so many rows, and of those the first so many columns. */
    private int sum(int rows, int columns) {
        return Arrays.stream(table, 0, rows)
                .mapToInt(row -> Arrays.stream(row, 0, columns).sum())
                .sum();
    }

    private double macro() {
        double macro = 0;
        for (int k = 0; k < RELATIONS; k++) {
            int both = Arrays.stream(table[k]).sum();
            for (int[] row : table) {
                both += row[k];
            }
            macro += 2.0 * table[k][k] / Math.max(1, both) / RELATIONS;
        }
        return macro;
    }
}
