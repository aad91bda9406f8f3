package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.desk.store.Bookmark;
import org.rapporteur.desk.store.Ranked;

/**
 * Some rows of a list.
 *
 * @param total how many the whole list has
 * @param next the place behind the last row, when more follow it
 */
record Slice<T>(List<T> rows, long total, Optional<Bookmark> next) {
    Slice {
        rows = List.copyOf(rows);
    }

    static <T> Slice<T> whole(List<T> rows) {
        return new Slice<>(rows, rows.size(), Optional.empty());
    }

    /**
     * The rows of a page, out of one row more than the page has when there are more.
     *
     * @param revision when the list was begun
     */
    static <T> Slice<T> of(List<Ranked<T>> rows, int limit, long total, long revision) {
        List<Ranked<T>> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<Bookmark> next = rows.size() > limit
                ? Optional.of(new Bookmark(revision, shown.get(limit - 1).key()))
                : Optional.empty();
        return new Slice<>(shown.stream().map(Ranked::row).toList(), total, next);
    }

    <R> Slice<R> map(Function<T, R> view) {
        return with(rows.stream().map(view).toList());
    }

    /** Other rows in the place of these. */
    <R> Slice<R> with(List<R> others) {
        return new Slice<>(others, total, next);
    }
}
