package org.rapporteur.desk.store;

/**
 * A row of a list and where it stands there.
 *
 * @param key for the {@link Bookmark} behind it
 */
public record Ranked<T>(T row, String key) {}
