package org.rapporteur.desk.web;

import java.util.List;

/**
 * What a reporter wants to know first.
 *
 * @param since since when it is news, in words
 * @param fresh new lines, the most important first
 * @param changed lines that others replace or reword, each with what it was
 * @param waiting what is promised, planned or unanswered
 * @param inVain what came in, for when nothing is new
 */
record News(
        String since,
        List<Line> fresh,
        long freshTotal,
        List<Change> changed,
        List<Clash> clashes,
        List<Line> waiting,
        String inVain) {
    News {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        clashes = List.copyOf(clashes);
        waiting = List.copyOf(waiting);
    }

    /** A line that is not what it was: "officials" became "Marek herself". */
    record Change(Line line, String told) {}

    boolean isEmpty() {
        return fresh.isEmpty() && changed.isEmpty();
    }
}
