package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The timeline: what happened on which day, and when it was told. */
final class Days {
    /** What happened; what was only said is on other pages, and a lane of the drawing. */
    private static final Set<Tag> ACTS = EnumSet.of(Tag.PAPER, Tag.MEETING, Tag.EVENT);

    private static final String DRAWN = "25";

    private Days() {}

    /** @param lanes the drawing above the days; empty when there is nothing to draw */
    record Model(String lanes, List<Day> days, long total, Empty empty) {}

    /** One date and what is dated so. */
    record Day(String date, List<Item> items) {}

    static Page page(Look look, Call call) {
        Slice<Line> slice = Lists.slice(look, call, ACTS);
        Items items = Items.of(look, slice.rows());
        Map<String, List<Item>> days = new LinkedHashMap<>();
        for (Line line : slice.rows()) {
            Item item = items.of(line);
            days.computeIfAbsent(item.when(), date -> new ArrayList<>()).add(item);
        }
        List<Day> list = new ArrayList<>();
        days.forEach((date, lines) -> list.add(new Day(date, lines)));
        Empty empty = Empty.of(look, call, ACTS, slice.total());
        Model model = new Model(Lanes.of(drawn(look, call.ask())), list, slice.total(), empty);
        return new Page("Timeline", "timeline", model, Entries.rows(slice.rows()), Lists.next(slice, call));
    }

    /** The latest lines of each kind, for the lanes. */
    private static List<Line> drawn(Look look, Ask ask) {
        Ask latest = ask.without(Param.CURSOR).with(Param.LIMIT, DRAWN);
        List<Line> lines = new ArrayList<>();
        for (Tag tag : Tag.values()) {
            lines.addAll(look.lines(Set.of(tag), latest, Optional.empty()).rows());
        }
        return lines;
    }
}
