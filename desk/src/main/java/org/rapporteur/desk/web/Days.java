package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Event;

/** The timeline: what happened on which day, and when it was told. */
final class Days {
    /** What happened; what was only said is on other pages, and a lane of the drawing. */
    private static final Set<Tag> ACTS = EnumSet.of(Tag.PAPER, Tag.MEETING, Tag.EVENT);

    /** Events that are meetings or papers, too. */
    private static final Set<String> ENCOUNTERS =
            Set.of("meeting", "talks", "negotiation", "visit", "call", "written_exchange");

    /** In characters: about a sentence. */
    private static final int NEAR = 150;

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
        for (Line line : slice.rows().stream()
                .filter(line -> !isMeant(line, slice.rows()))
                .toList()) {
            Item item = items.of(line);
            days.computeIfAbsent(item.when(), date -> new ArrayList<>()).add(item);
        }
        List<Day> list = new ArrayList<>();
        days.forEach((date, lines) -> list.add(new Day(date, lines)));
        Empty empty = Empty.of(look, call, ACTS, slice.total());
        Model model = new Model(Lanes.of(drawn(look, call.ask())), list, slice.total(), empty);
        return new Page("Timeline", "timeline", model, Entries.rows(slice.rows()), Lists.next(slice, call));
    }

    /** Whether an event is the verb by which a meeting or a paper of the page is told in the same place: "met", "gave". */
    private static boolean isMeant(Line line, List<Line> lines) {
        return line.entry() instanceof Event event
                && ENCOUNTERS.contains(event.type())
                && lines.stream()
                        .filter(other -> other.tag() == Tag.MEETING || other.tag() == Tag.PAPER)
                        .filter(other -> other.entry().when().equals(event.when()))
                        .anyMatch(other -> isNear(other.proof(), line.proof()));
    }

    private static boolean isNear(Proof one, Proof other) {
        int place = other.span().start();
        return one.article().equals(other.article())
                && one.span().start() - NEAR < place
                && place < one.span().end() + NEAR;
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
