package org.rapporteur.desk.web;

import java.util.Map;
import java.util.Optional;

/**
 * A request that found its route.
 *
 * @param path as it stands in the address, without query
 * @param names what the route's path leaves open, decoded: {@code id}, {@code name}
 * @param form html, json, csv, md or ndjson
 */
record Call(String path, Map<String, String> names, Ask ask, String form, Optional<String> etag) {
    Call {
        names = Map.copyOf(names);
    }

    /** A part of the path. */
    String name(String part) {
        return Optional.ofNullable(names.get(part)).orElseThrow();
    }
}
