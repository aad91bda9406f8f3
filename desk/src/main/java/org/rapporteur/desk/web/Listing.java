package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.store.Bookmark;

/** One list of the API: a page of it with the way to the next, or all of it as a stream of lines. */
final class Listing {
    private static final String MOST = "1000";
    private final Route.Listed list;
    private final Counter.Visit visit;

    Listing(Route.Listed list, Counter.Visit visit) {
        this.list = list;
        this.visit = visit;
    }

    void send(Context http) {
        Ask ask = visit.call().ask();
        Optional<Bookmark> after = Cursor.place(visit.look(), visit.call());
        if (visit.call().form().equals("ndjson")) {
            stream(http, ask, after);
            return;
        }
        Slice<Row> slice = list.rows(visit.look(), ask, after);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", Twins.cells(slice.rows()));
        body.put("total", slice.total());
        String next = Lists.next(slice, visit.call());
        if (!next.isEmpty()) {
            body.put("next", next);
            http.header("Link", "<" + next + ">; rel=\"next\"");
        }
        http.contentType("application/json").result(Twins.json(body));
    }

    /** All rows, one JSON object a line, from one look at the record. */
    private void stream(Context http, Ask ask, Optional<Bookmark> after) {
        http.contentType("application/x-ndjson");
        long left = ask.text(Param.LIMIT).map(Long::valueOf).orElse(Long.MAX_VALUE);
        Optional<Bookmark> place = after;
        try {
            do {
                Ask portion = ask.with(Param.LIMIT, left < 1000 ? String.valueOf(left) : MOST);
                Slice<Row> slice = list.rows(visit.look(), portion, place);
                for (Row row : slice.rows()) {
                    http.outputStream().write((Twins.json(row.cells()) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                left -= slice.rows().size();
                place = slice.next();
            } while (place.isPresent() && left > 0);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client went away", gone);
        }
    }
}
