package org.rapporteur.ingest;

import java.time.Instant;
import java.util.Optional;

/**
 * Bytes as they came, such as a file of a folder.
 *
 * @param name the input's name, which is the article's name in every export ({@code 004_flood.txt})
 * @param address where it was fetched from, if known
 * @param fetched when it was fetched, if known; never the clock of this machine
 * @param bytes the input, not copied: whoever hands it over does not write to it again
 */
public record Page(String name, Optional<String> address, Optional<Instant> fetched, byte[] bytes) {
    public static Page of(String name, byte[] bytes) {
        return new Page(name, Optional.empty(), Optional.empty(), bytes);
    }
}
