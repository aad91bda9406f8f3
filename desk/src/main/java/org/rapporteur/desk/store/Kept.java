package org.rapporteur.desk.store;

import java.util.Optional;

/**
 * An article as lists show it.
 *
 * @param name as the record calls it
 * @param day of publication
 * @param origin of its family
 * @param shift that brought it in
 */
public record Kept(
        String name,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> day,
        String origin,
        long shift) {}
