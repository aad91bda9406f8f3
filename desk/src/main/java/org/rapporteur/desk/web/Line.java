package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;

/**
 * One line of the record with what a page shows of it: "Marek and Orlin met in Merrin, 11 March; 5 origins".
 *
 * @param id such as {@code m-7k3fq2m9xd}
 * @param headline a short sentence
 * @param status what became of it
 * @param flags what to know before printing it, in plain words
 * @param reported the day it was first told
 * @param proofs some of the places it stands at, the best first; never empty
 */
record Line(
        String id,
        Entry entry,
        String headline,
        String status,
        List<String> flags,
        int origins,
        int articles,
        List<String> newsrooms,
        Optional<LocalDate> reported,
        List<Proof> proofs) {
    /** How a position is flagged that is read out of a rewrite's words. */
    static final String REWORDED = "in a rewrite's words";

    Line {
        if (proofs.isEmpty()) {
            throw new IllegalArgumentException("a line that stands nowhere: " + id);
        }
        flags = List.copyOf(flags);
        newsrooms = List.copyOf(newsrooms);
        proofs = List.copyOf(proofs);
    }

    Tag tag() {
        return Tag.of(entry);
    }

    boolean isReworded() {
        return flags.contains(REWORDED);
    }

    Proof proof() {
        return proofs.get(0);
    }

    /** What the quoted words are worth; empty for what is no quotation. */
    Optional<Statement.Wording> wording() {
        return entry instanceof Statement said && !said.quoted().isEmpty()
                ? Optional.of(said.wording())
                : Optional.empty();
    }
}
