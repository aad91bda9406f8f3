package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The timeline: what happened on which day, and when it was told. */
final class Days {
    private static final Set<Tag> ALL = EnumSet.allOf(Tag.class);

    private Days() {}

    /** @param lanes the drawing above the days; empty when there is nothing to draw */
    record Model(String lanes, List<Day> days, long total, Empty empty) {}

    /** One date and what is dated so. */
    record Day(String date, List<Item> items) {}

    static Page page(Look look, Call call) {
        Slice<Line> slice = Lists.slice(look, call, ALL, Look.Order.LATEST);
        Items items = Items.of(look, slice.rows());
        Map<String, List<Item>> days = new LinkedHashMap<>();
        for (Line line : slice.rows()) {
            Item item = items.of(line);
            days.computeIfAbsent(item.when(), date -> new ArrayList<>()).add(item);
        }
        List<Day> list = new ArrayList<>();
        days.forEach((date, lines) -> list.add(new Day(date, lines)));
        Empty empty = Empty.of(look, call, ALL, slice.total());
        Model model = new Model(Lanes.of(slice.rows()), list, slice.total(), empty);
        return new Page("Timeline", "timeline", model, Entries.rows(slice.rows()), Lists.next(slice, look, call));
    }
}
