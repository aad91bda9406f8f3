package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;

/**
 * A person, body, state or unnamed voice as one article or a whole dossier knows it.
 *
 * @param id such as {@code person:Ada_Marek}
 * @param type person, org, country, group, anon
 * @param names the forms in which it is printed
 * @param roles what it is: "Foreign Minister" of {@code country:HLV}
 * @param side the state or body it speaks for
 */
public record Actor(String id, String type, List<Form> names, List<Role> roles, Optional<String> side) {
    public Actor {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /** A form of the name, how often it stands there, and whether a rewrite damaged it ("Ada Marsh" for Ada Marek). */
    public record Form(String form, int count, boolean corrupted) {}

    /** A title and the body it belongs to, with the first and last day on which the coverage says so. */
    public record Role(String title, Optional<String> body, Optional<String> from, Optional<String> until) {}
}
