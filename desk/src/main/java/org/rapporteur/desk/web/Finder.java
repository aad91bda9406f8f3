package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.store.Bookmark;

/** Search: passages with the words, grouped by origin. */
final class Finder {
    private Finder() {}

    /** @param nothing what to say when nothing is found; empty else */
    record Model(String words, List<Group> groups, long total, String nothing, List<Empty.Way> ways) {}

    /** What the articles of one origin say. */
    record Group(List<Found> found) {
        /** The origin as a heading has it: its headline, and who wrote it. */
        String name() {
            Hit first = found.get(0).hit();
            String title = found.stream()
                    .flatMap(each -> each.hit().title().stream())
                    .findFirst()
                    .orElse(first.article());
            return first.newsroom().map(room -> room + ": " + title).orElse(title);
        }
    }

    /** @param first whether no passage of the same article stands above it */
    record Found(Hit hit, String day, String address, String hint, boolean first) {}

    static Page page(Look look, Call call) {
        String words = call.ask().text(Param.Q).orElse("");
        if (words.isEmpty()) {
            String first = Empty.bare(look, call.ask()).orElse("");
            return new Page("Search", "search", new Model("", List.of(), 0, first, List.of()), List.of());
        }
        Optional<Bookmark> after = Cursor.place(look, call);
        Slice<Hit> slice = look.search(words, call.ask(), after);
        Model model = new Model(
                words,
                groups(slice.rows()),
                slice.total(),
                slice.rows().isEmpty() ? "0 passages." : "",
                ways(look, call, words, slice));
        return new Page("Search: " + words, "search", model, rows(slice.rows()), Lists.next(slice, call));
    }

    /** By origin, in the order of the best hit; the keys follow the page. */
    private static List<Group> groups(List<Hit> hits) {
        Map<String, List<Hit>> byOrigin = new LinkedHashMap<>();
        hits.forEach(hit -> byOrigin.computeIfAbsent(hit.origin(), origin -> new ArrayList<>())
                .add(hit));
        List<Group> groups = new ArrayList<>();
        int place = 0;
        for (List<Hit> each : byOrigin.values()) {
            List<Found> found = new ArrayList<>();
            for (Hit hit : each) {
                boolean first = found.isEmpty()
                        || !found.get(found.size() - 1).hit().article().equals(hit.article());
                found.add(found(hit, place++, first));
            }
            groups.add(new Group(found));
        }
        return groups;
    }

    /** For nothing found: how many there would be without each filter. */
    private static List<Empty.Way> ways(Look look, Call call, String words, Slice<Hit> slice) {
        List<Empty.Way> ways = new ArrayList<>();
        if (slice.rows().isEmpty()) {
            for (Param filter : call.ask().filters()) {
                Ask fewer = call.ask().without(filter, Param.CURSOR);
                long total = look.search(words, fewer.with(Param.LIMIT, "1"), Optional.empty())
                        .total();
                String name = "without “" + filter.label() + " "
                        + call.ask().text(filter).orElse("");
                ways.add(new Empty.Way(name + "”: " + Say.count(total, "passage"), call.path() + fewer.query()));
            }
        }
        return ways;
    }

    private static Found found(Hit hit, int place, boolean first) {
        String address = Address.reader(hit.article()) + "?place=" + hit.span().start() + "#here";
        return new Found(hit, Say.day(hit.day()), address, Items.hint(place), first);
    }

    static List<Row> rows(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Row()
                        .with("article", hit.article())
                        .with("origin", hit.origin())
                        .with("title", hit.title())
                        .with("published", hit.day())
                        .with("start", hit.span().start())
                        .with("end", hit.span().end())
                        .with("words", hit.words()))
                .toList();
    }
}
