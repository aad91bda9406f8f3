package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Bookmark;
import org.rapporteur.entry.Matters;
import org.rapporteur.entry.Position;
import org.rapporteur.record.Acts;

/** Positions: issue by party. A cell holds the last word; what it was before stands behind it. */
final class Stances {
    /** A matrix wants more lines than a list: old demands stand until they are met. */
    private static final String MOST = "100";

    private Stances() {}

    /** @param alone positions on issues of which nothing else is known */
    record Model(List<String> parties, List<Issue> issues, List<Item> alone, long total, Empty empty) {}

    /** One row. */
    record Issue(String name, List<List<Cell>> cells) {}

    /**
     * A party's last word on an issue.
     *
     * @param holder who, where the head of the column does not say it; empty else
     * @param moved what it was before, last to first; empty when it did not move
     * @param shift the moves drawn; empty when it did not move
     */
    record Cell(Item item, String holder, List<Item> moved, String shift) {}

    /** The words that a cell is read out of, and whose words they are if not the holder's. */
    static String words(Item item) {
        String words = Say.phrase(Items.shortened(item.line().proof().words()));
        return item.line().isReworded() ? words + " (" + Line.REWORDED + ")" : words;
    }

    /** What a line is about. */
    static String issue(Item item) {
        return Say.plain(position(item.line()).issue());
    }

    /** The stance of a line in a word or two: "accepts in part". */
    static String stance(Item item) {
        return stance(item.line());
    }

    static String stance(Line line) {
        return Acts.one(position(line).stance());
    }

    static Page page(Look look, Call call) {
        Optional<Bookmark> after = Cursor.place(look, call);
        Ask ask = call.ask().text(Param.LIMIT).isPresent()
                ? call.ask()
                : call.ask().with(Param.LIMIT, MOST);
        Slice<Line> slice = look.lines(Set.of(Tag.POSITION), ask, after);
        Items items = Items.of(look, slice.rows());
        Parties parties = Parties.of(look, slice.rows());
        Map<String, List<Line>> matters = matters(slice.rows());
        List<String> columns = parties.columns(
                matters.values().stream().filter(lines -> lines.size() > 1).toList());
        List<Issue> issues = matters.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .map(each -> new Issue(Say.plain(each.getKey()), cells(each.getValue(), columns, parties, items)))
                .toList();
        Model model = new Model(
                columns.isEmpty() ? List.of() : with(columns, "Others"),
                issues,
                items.of(alone(slice.rows(), matters.values())),
                slice.total(),
                Empty.of(look, call, Set.of(Tag.POSITION), slice.total()));
        return new Page("Positions", "positions", model, Entries.rows(slice.rows()), Lists.next(slice, call));
    }

    /** The lines by what they are about, under whatever name. */
    private static Map<String, List<Line>> matters(List<Line> lines) {
        Matters matters =
                new Matters(lines.stream().map(line -> position(line).issue()).toList());
        Map<String, List<Line>> byMatter = new LinkedHashMap<>();
        lines.forEach(line -> byMatter.computeIfAbsent(matters.of(position(line).issue()), matter -> new ArrayList<>())
                .add(line));
        return byMatter;
    }

    /** Those of which nothing else is said on their matter, in the order of the lines. */
    private static List<Line> alone(List<Line> lines, Collection<List<Line>> matters) {
        Set<Line> alone = matters.stream()
                .filter(matter -> matter.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return lines.stream().filter(alone::contains).toList();
    }

    private static Position position(Line line) {
        return (Position) line.entry();
    }

    private static List<String> with(List<String> parties, String last) {
        List<String> heads = new ArrayList<>(parties);
        heads.add(last);
        return heads;
    }

    /** For each column, and last for all others, the last words; the lines come latest first. */
    private static List<List<Cell>> cells(List<Line> lines, List<String> columns, Parties parties, Items items) {
        Map<String, List<Line>> byParty = new LinkedHashMap<>();
        lines.forEach(line -> parties.each(line)
                .forEach(party ->
                        byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(line)));
        List<List<Cell>> cells = new ArrayList<>();
        for (String column : columns) {
            List<Line> theirs = byParty.getOrDefault(column, List.of());
            cells.add(theirs.isEmpty() ? List.of() : List.of(cell(theirs, column, parties, items)));
        }
        cells.add(byParty.entrySet().stream()
                .filter(each -> !columns.contains(each.getKey()))
                .map(each -> cell(each.getValue(), "", parties, items))
                .toList());
        return cells;
    }

    private static Cell cell(List<Line> latestFirst, String column, Parties parties, Items items) {
        Line last = latestFirst.get(0);
        List<Line> moves = moves(latestFirst);
        List<Line> before = new ArrayList<>(moves.subList(0, moves.size() - 1));
        Collections.reverse(before);
        String holder = parties.holder(last);
        return new Cell(items.of(last), holder.equals(column) ? "" : holder, items.of(before), Shift.of(moves));
    }

    /** First to last, of those that repeat one stance the last; what is read in two ways counts as it was read last. */
    private static List<Line> moves(List<Line> latestFirst) {
        List<Line> moves = new ArrayList<>();
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            Line line = latestFirst.get(i);
            moves.removeIf(other -> other.proof().words().equals(line.proof().words()));
            boolean again = !moves.isEmpty()
                    && org.rapporteur.record.Shift.isNone(
                            position(line).stance(),
                            position(moves.get(moves.size() - 1)).stance());
            if (again) {
                moves.remove(moves.size() - 1);
            }
            moves.add(line);
        }
        return moves;
    }
}
