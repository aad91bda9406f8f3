package org.rapporteur.desk.store;

import java.util.Map;

/**
 * What a store holds.
 *
 * @param claims lines of the record by kind
 * @param unread articles that are filed and not read yet, because a run was stopped
 * @param revision grows with every run that writes
 */
public record Stocktaking(
        long articles,
        long origins,
        long unreadable,
        long unread,
        long actors,
        long entries,
        Map<String, Long> claims,
        long revision) {
    public Stocktaking {
        claims = Map.copyOf(claims);
    }
}
