package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages that are a list of lines: what was said, meetings, disputes, and the places behind one line. */
final class Lists {
    private Lists() {}

    /**
     * A list on a page.
     *
     * @param lead what the list holds, in a sentence
     * @param total how many there are under the filters
     * @param empty what to say when there are none
     */
    record Model(String lead, List<Part> parts, long total, Empty empty) {
        boolean isEmpty() {
            return parts.stream().allMatch(part -> part.items().isEmpty());
        }
    }

    /** A heading and its lines. */
    record Part(String heading, List<Item> items) {}

    static Page said(Look look, Call call) {
        Set<Tag> tags = Set.of(Tag.SAID);
        Slice<Line> slice = slice(look, call, tags, Look.Order.LATEST);
        List<Line> heard = heardTwice(look, call);
        List<Line> all = new ArrayList<>(heard);
        all.addAll(slice.rows());
        Items items = Items.of(look, all);
        Model model = new Model(
                "Who said what to whom, latest first. Quoted words are ✔ verbatim, ✖ altered or ? unchecked.",
                List.of(
                        new Part("By two or more origins", items.of(heard)),
                        new Part(heard.isEmpty() ? "" : "All", items.of(slice.rows()))),
                slice.total(),
                Empty.of(look, call, tags, slice.total()));
        return page("Said", model, slice, look, call);
    }

    /** What several origins have stands first on the first page, unless the reader asked for something else. */
    private static List<Line> heardTwice(Look look, Call call) {
        Ask ask = call.ask();
        boolean other = ask.text(Param.CURSOR).isPresent()
                || ask.text(Param.MIN_ORIGINS).isPresent();
        return other
                ? List.of()
                : look.lines(
                                Set.of(Tag.SAID),
                                Look.Order.LATEST,
                                ask.with(Param.MIN_ORIGINS, "2").with(Param.LIMIT, "12"),
                                Optional.empty())
                        .rows();
    }

    static Page meetings(Look look, Call call) {
        Slice<Line> slice = slice(look, call, Set.of(Tag.MEETING), Look.Order.LATEST);
        Items items = Items.of(look, slice.rows());
        List<Part> parts = List.of(
                part("Planned and expected", items, slice, "planned", "expected"),
                part("Offered and asked for", items, slice, "offered", "called_for"),
                part("Called off", items, slice, "cancelled"),
                part("Held", items, slice, "held"));
        Empty empty = Empty.of(look, call, Set.of(Tag.MEETING), slice.total());
        Model model = new Model(
                "What lies ahead first, then what was called off, then what was held.", parts, slice.total(), empty);
        return page("Meetings", model, slice, look, call);
    }

    private static Part part(String heading, Items items, Slice<Line> slice, String... statuses) {
        List<Line> lines = slice.rows().stream()
                .filter(line -> Set.of(statuses).contains(line.status()))
                .toList();
        return new Part(heading, items.of(lines));
    }

    private static Page page(String title, Model model, Slice<Line> slice, Look look, Call call) {
        return new Page(title, "lines", model, Entries.rows(slice.rows()), next(slice, look, call));
    }

    /** The lines of a page, from where its cursor says. */
    static Slice<Line> slice(Look look, Call call, Set<Tag> tags, Look.Order order) {
        Optional<String> after = Cursor.key(call.ask(), look.stock(call.ask()).revision());
        return look.lines(tags, order, call.ask(), after);
    }

    /** Where a list goes on. */
    static String next(Slice<?> slice, Look look, Call call) {
        String revision = look.stock(call.ask()).revision();
        return slice.next()
                .map(key -> call.path()
                        + call.ask()
                                .with(Param.CURSOR, Cursor.of(revision, key))
                                .query())
                .orElse("");
    }
}
