package org.rapporteur.desk.store;

/**
 * A place in a list: behind the row of a key, in the order that the list had at a revision of the store. It stays good while
 * articles are read in; see {@link Steady}.
 *
 * @param revision when the list was begun
 * @param key of the last row that was shown
 */
public record Bookmark(long revision, String key) {}
