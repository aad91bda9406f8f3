package org.rapporteur.ingest;

import java.util.stream.Stream;

/** Where pages come from: a folder, later a feed or an archive. */
public interface Intake {
    /**
     * The pages, in an order that is the same each time. Each is read when the stream comes to it, and an input that
     * cannot be read is a page with its trouble. Close the stream.
     */
    Stream<Page> pages();
}
