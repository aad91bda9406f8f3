package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list that holds still while the store is written to: "all actors, those in most articles first" goes on in the order that
 * it was begun in, so that no row is skipped and none comes twice. Rows that have moved since then stand where they stood, all
 * others where they are.
 */
final class Steady<T> {
    private final Moves moves;
    private final String name;
    private final Shelf<T> shelf;

    /** @param name of the list in the table of moves */
    Steady(Sql sql, String name, Shelf<T> shelf) {
        this.moves = new Moves(sql);
        this.name = name;
        this.shelf = shelf;
    }

    /** Where the rows come from. */
    interface Shelf<T> {
        /** Rows as they stand now, behind a key. */
        List<T> after(Optional<String> key, int limit);

        /** The row of an id, if the list has it. */
        Optional<T> one(String id);

        String id(T row);

        /** Where a row stands now. */
        String key(T row);

        /** Where the row of an id stood, out of the table of moves. */
        String key(String id, String was);

        /** The order of the list. */
        int compare(String key, String other);
    }

    List<Ranked<T>> rows(Optional<Bookmark> from, int limit) {
        Map<String, String> moved =
                from.map(mark -> moves.since(name, mark.revision())).orElse(Map.of());
        Optional<String> start = from.map(Bookmark::key);
        List<Ranked<T>> rows = stayed(start, limit, moved);
        if (start.isPresent()) {
            rows.addAll(moved(start.get(), limit, moved));
            rows.sort((one, other) -> shelf.compare(one.key(), other.key()));
        }
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    private List<Ranked<T>> stayed(Optional<String> start, int limit, Map<String, String> moved) {
        List<Ranked<T>> stayed = new ArrayList<>();
        Optional<String> key = start;
        List<T> next;
        do {
            next = shelf.after(key, limit);
            next.stream()
                    .filter(row -> !moved.containsKey(shelf.id(row)))
                    .forEach(row -> stayed.add(new Ranked<>(row, shelf.key(row))));
            key = next.isEmpty() ? key : Optional.of(shelf.key(next.get(next.size() - 1)));
        } while (next.size() == limit && stayed.size() < limit);
        return stayed;
    }

    private List<Ranked<T>> moved(String start, int limit, Map<String, String> moved) {
        return moved.entrySet().stream()
                .map(move -> new Ranked<>(move.getKey(), shelf.key(move.getKey(), move.getValue())))
                .filter(move -> shelf.compare(move.key(), start) > 0)
                .sorted((one, other) -> shelf.compare(one.key(), other.key()))
                .flatMap(move -> shelf.one(move.row()).map(row -> new Ranked<>(row, move.key())).stream())
                .limit(limit)
                .toList();
    }
}
