package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Articles that are one text, from the origin down.
 *
 * @param origin the origin's id
 * @param newsroom who wrote it, as far as anybody says
 * @param held the article that the others come from, if it is here
 * @param rungs the articles, each below what it was made from
 */
record Ladder(String origin, Optional<String> newsroom, Optional<String> held, List<Rung> rungs) {
    Ladder {
        rungs = List.copyOf(rungs);
    }

    Optional<Rung> rung(String article) {
        return rungs.stream().filter(rung -> rung.article().equals(article)).findFirst();
    }

    /**
     * One article or one edition that nobody holds.
     *
     * @param relation origin, same, reprint, revision, excerpt or rewrite; edition for one that is not held
     * @param of what it was made from; empty for the origin
     * @param depth how many steps below the origin
     * @param altered quotations whose words were changed
     * @param unchecked quotations of which nobody knows whether they were
     * @param quotations all quotations
     */
    record Rung(
            String article,
            Optional<String> title,
            Optional<String> outlet,
            Optional<LocalDate> day,
            String relation,
            String of,
            int depth,
            int altered,
            int unchecked,
            int quotations,
            List<String> reasons) {
        boolean isHeld() {
            return !relation.equals("edition");
        }
    }
}
