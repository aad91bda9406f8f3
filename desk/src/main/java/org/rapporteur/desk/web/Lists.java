package org.rapporteur.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.entry.Statement;

/** Pages that are a list of lines: what was said, meetings, disputes, and the places behind one line. */
final class Lists {
    /** How many lines stand on top because several origins have them, and because their words are verbatim. */
    private static final int HEARD = 8;

    private static final int PRINTABLE = 24;
    /** The words of the shortest quotation that is worth printing. */
    private static final int FEWEST = 4;

    /** How many other people have their latest words above the rest, and among how many lines they are looked for. */
    private static final int VOICES = 18;

    private static final int HEARD_OF = 200;

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
        Slice<Line> slice = slice(look, call, tags);
        List<Line> heard = first(look, call, Param.MIN_ORIGINS, "2", HEARD);
        List<Line> checked = without(first(look, call, Param.QUOTABLE, "true", 2 * PRINTABLE), heard);
        List<Line> printable =
                checked.stream().filter(Lists::isQuotation).limit(PRINTABLE).toList();
        List<Line> shown = Stream.concat(heard.stream(), printable.stream()).toList();
        List<Line> voices = voices(first(look, call, Param.LIMIT, String.valueOf(HEARD_OF), HEARD_OF), shown);
        List<Line> others = without(without(slice.rows(), shown), voices);
        Items items = Items.of(
                look, Stream.of(shown, voices, others).flatMap(List::stream).toList());
        Model model = new Model(
                "Who said what to whom, latest first. Quoted words are ✔ verbatim, ✖ altered or ? unchecked.",
                List.of(
                        new Part("By two or more origins", items.of(heard)),
                        new Part("Words that you may print", items.of(printable)),
                        new Part("The latest words of others", items.of(voices)),
                        new Part(shown.isEmpty() && voices.isEmpty() ? "" : "All others", items.of(others))),
                slice.total(),
                Empty.of(look, call, tags, slice.total()));
        return page("Said", model, slice, call);
    }

    /** Words enough to stand in print by themselves: not "ignored" alone. */
    private static boolean isQuotation(Line line) {
        return line.entry() instanceof Statement said
                && said.quoted().stream().anyMatch(part -> part.words().split("\\s+").length >= FEWEST);
    }

    /** What stands on top of the first page, unless the reader asked for just that. */
    private static List<Line> first(Look look, Call call, Param filter, String value, int most) {
        Ask ask = call.ask();
        boolean other = ask.text(Param.CURSOR).isPresent()
                || ask.text(Param.MIN_ORIGINS).isPresent()
                || ask.quotable();
        Ask only = ask.with(filter, value).with(Param.LIMIT, String.valueOf(most));
        return other
                ? List.of()
                : look.lines(Set.of(Tag.SAID), only, Optional.empty()).rows();
    }

    /** Of each person with a name who has no line yet, the latest quotation, or the latest words where none is quoted. */
    private static List<Line> voices(List<Line> lines, List<Line> shown) {
        Set<String> taken = shown.stream().flatMap(Lists::people).collect(Collectors.toSet());
        Map<String, Line> latest = new LinkedHashMap<>();
        for (Line line : lines) {
            people(line)
                    .filter(who -> !taken.contains(who))
                    .forEach(who -> latest.merge(
                            who, line, (known, more) -> isQuotation(known) ? known : isQuotation(more) ? more : known));
        }
        return latest.values().stream().distinct().limit(VOICES).toList();
    }

    private static Stream<String> people(Line line) {
        return line.entry() instanceof Statement said && !said.negated()
                ? said.speaker().stream().filter(who -> who.startsWith("person:"))
                : Stream.empty();
    }

    private static List<Line> without(List<Line> lines, List<Line> shown) {
        Set<String> ids = shown.stream().map(Line::id).collect(Collectors.toSet());
        return lines.stream().filter(line -> !ids.contains(line.id())).toList();
    }

    static Page meetings(Look look, Call call) {
        Slice<Line> slice = slice(look, call, Set.of(Tag.MEETING));
        Items items = Items.of(look, slice.rows());
        List<Part> parts = List.of(
                part("Planned and expected", items, slice, "planned", "expected"),
                part("Offered and asked for", items, slice, "offered", "called_for"),
                part("Called off", items, slice, "cancelled"),
                part("Held", items, slice, "held"));
        Empty empty = Empty.of(look, call, Set.of(Tag.MEETING), slice.total());
        Model model = new Model(
                "What lies ahead first, then what was called off, then what was held.", parts, slice.total(), empty);
        return page("Meetings", model, slice, call);
    }

    private static Part part(String heading, Items items, Slice<Line> slice, String... statuses) {
        List<Line> lines = slice.rows().stream()
                .filter(line -> Set.of(statuses).contains(line.status()))
                .toList();
        return new Part(heading, items.of(lines));
    }

    private static Page page(String title, Model model, Slice<Line> slice, Call call) {
        return new Page(title, "lines", model, Entries.rows(slice.rows()), next(slice, call));
    }

    /** The lines of a page, from where its cursor says. */
    static Slice<Line> slice(Look look, Call call, Set<Tag> tags) {
        return look.lines(tags, call.ask(), Cursor.place(look, call));
    }

    /** Where a list goes on. */
    static String next(Slice<?> slice, Call call) {
        return slice.next()
                .map(place -> call.path()
                        + call.ask()
                                .with(Param.CURSOR, Cursor.of(call.path(), place))
                                .query())
                .orElse("");
    }
}
