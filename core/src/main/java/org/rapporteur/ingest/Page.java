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
 * @param trouble why there are no bytes, if they could not be had ("may not be read")
 */
public record Page(
        String name, Optional<String> address, Optional<Instant> fetched, byte[] bytes, Optional<String> trouble) {
    public static Page of(String name, byte[] bytes) {
        return new Page(name, Optional.empty(), Optional.empty(), bytes, Optional.empty());
    }

    /** An input that is known by name only, and why. */
    public static Page missing(String name, String trouble) {
        return new Page(name, Optional.empty(), Optional.empty(), new byte[0], Optional.of(trouble));
    }
}
