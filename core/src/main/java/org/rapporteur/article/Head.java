package org.rapporteur.article;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself in its markup, where no reader sees it: JSON-LD, meta tags, its address.
 *
 * @param title the headline ("Halvoria, Dravenia to keep talking over Lyssa dam")
 * @param outlet the site's or the publisher's name
 * @param origin whose text it is, if that is another newsroom
 * @param authors the writers
 * @param dates the dates it names, best first
 */
record Head(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> origin,
        List<String> authors,
        List<Stated> dates) {
    static final Head NONE = new Head(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    Head {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
    }

    /** A date as written, and where: {@code ("2031-03-11T20:15:00+01:00", "JSON-LD datePublished", true)}. */
    record Stated(String value, String where, boolean publication) {}
}
