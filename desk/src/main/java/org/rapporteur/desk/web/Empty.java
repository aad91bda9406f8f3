package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a list has nothing to show: nothing was read, or a filter takes all away ("without min-origins 3: 4 lines").
 *
 * @param sentence what to tell
 * @param ways filters to take off, with the address without them
 */
record Empty(String sentence, List<Way> ways) {
    private static final String FIRST = "Nothing read yet. Run “rap read FOLDER”, or “rap demo” to see the sample.";
    private static final Empty NOT = new Empty("", List.of());

    Empty {
        ways = List.copyOf(ways);
    }

    /** A filter that may be taken off. */
    record Way(String words, String address) {}

    /** What to say where no article is, or none that had appeared by the ask's day; nothing where some is. */
    static Optional<String> bare(Look look, Ask ask) {
        Stock stock = look.stock(ask);
        if (stock.articles() > 0) {
            return Optional.empty();
        }
        return ask.text(Param.AT)
                .map(day -> "No article is here that is known to have appeared by " + day + ".")
                .or(() -> Optional.of(stock.skipped() > 0 ? "None of the files that came in could be read." : FIRST));
    }

    /** For a list of lines with so many of them. */
    static Empty of(Look look, Call call, Set<Tag> tags, long total) {
        if (total > 0) {
            return NOT;
        }
        Optional<String> bare = bare(look, call.ask());
        if (bare.isPresent()) {
            return new Empty(bare.get(), List.of());
        }
        List<Way> ways = new ArrayList<>();
        for (Param filter : call.ask().filters()) {
            Ask fewer = call.ask().without(filter, Param.CURSOR);
            long without = look.lines(tags, fewer.with(Param.LIMIT, "1"), Optional.empty())
                    .total();
            String value = call.ask().text(filter).orElse("");
            nearest(look, filter, value)
                    .ifPresent(name -> ways.add(new Way(
                            "did you mean " + name + "?",
                            call.path() + fewer.with(filter, name).query())));
            String name = filter.label() + " " + value;
            ways.add(new Way("without “" + name + "”: " + Say.count(without, "line"), call.path() + fewer.query()));
        }
        return new Empty(
                ways.isEmpty() ? "The articles say nothing of this kind." : "0 lines: the filters take all away.",
                ways);
    }

    /** The name that one may mean whom nobody bears. */
    private static Optional<String> nearest(Look look, Param filter, String name) {
        return filter == Param.BY || filter == Param.TO ? look.nearestName(name) : Optional.empty();
    }
}
