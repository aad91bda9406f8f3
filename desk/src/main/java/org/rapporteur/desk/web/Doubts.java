package org.rapporteur.desk.web;

import java.util.List;

/**
 * What was not read or not understood, and why; each list with what it concerns first.
 *
 * @param skipped files
 * @param undated articles without a day
 * @param unsure what was seen and not understood
 * @param forgotten articles that were taken out
 */
record Doubts(List<Doubt> skipped, List<Doubt> undated, List<Doubt> unsure, List<Doubt> forgotten) {
    Doubts {
        skipped = List.copyOf(skipped);
        undated = List.copyOf(undated);
        unsure = List.copyOf(unsure);
        forgotten = List.copyOf(forgotten);
    }

    /** One of them: {@code 22-empty.txt}, "empty". */
    record Doubt(String article, String reason) {}
}
