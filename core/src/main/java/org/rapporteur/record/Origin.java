package org.rapporteur.record;

import java.util.Optional;

/**
 * The independent text that words come from: an agency story and its forty reprints are one origin.
 *
 * @param id the same for every copy, such as the name of the family's first article
 * @param newsroom who wrote it ("Northern News Agency"), if anybody says so
 */
public record Origin(String id, Optional<String> newsroom) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
        return id.compareTo(other.id);
    }
}
