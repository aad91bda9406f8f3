package org.rapporteur.desk.store;

/** A list of what most articles have first. */
interface Ranking<T> extends Steady.Shelf<T> {
    /** Where a row stands now. */
    Rank rank(T row);

    @Override
    default String id(T row) {
        return rank(row).id();
    }

    @Override
    default String key(T row) {
        return rank(row).key();
    }

    @Override
    default String key(String id, String was) {
        return was + " " + id;
    }

    @Override
    default int compare(String key, String other) {
        return Rank.of(key).compareTo(Rank.of(other));
    }
}
