package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Position;

/** Positions: issue by party. A cell holds the last word; what it was before stands behind it. */
final class Stances {
    /** A matrix wants more lines than a list: old demands stand until they are met. */
    private static final String MOST = "100";

    /** How many parties get a column of their own. */
    private static final int COLUMNS = 4;

    private Stances() {}

    record Model(List<String> parties, List<Issue> issues, long total, Empty empty) {}

    /** One row. */
    record Issue(String name, List<List<Cell>> cells) {}

    /**
     * A party's last word on an issue.
     *
     * @param party who, for the column of all others; empty else
     * @param moved what it was before, last to first; empty when it did not move
     * @param shift the moves drawn; empty when it did not move
     */
    record Cell(Item item, String party, List<Item> moved, String shift) {}

    /** The stance of a line in one word. */
    static String stance(Item item) {
        return Say.plain(position(item.line()).stance());
    }

    static Page page(Look look, Call call) {
        Optional<String> after = Cursor.key(call.ask(), look.stock(call.ask()).revision());
        Ask ask = call.ask().text(Param.LIMIT).isPresent()
                ? call.ask()
                : call.ask().with(Param.LIMIT, MOST);
        Slice<Line> slice = look.lines(Set.of(Tag.POSITION), Look.Order.LATEST, ask, after);
        Items items = Items.of(look, slice.rows());
        List<String> parties = parties(slice.rows(), items);
        Map<String, List<Line>> byIssue = new LinkedHashMap<>();
        slice.rows()
                .forEach(line -> byIssue.computeIfAbsent(position(line).issue(), issue -> new ArrayList<>())
                        .add(line));
        List<Issue> issues = new ArrayList<>();
        byIssue.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .forEach(each -> issues.add(issue(each.getKey(), each.getValue(), parties, items)));
        List<String> heads = parties.isEmpty() ? List.of() : with(parties, "Others");
        Empty empty = Empty.of(look, call, Set.of(Tag.POSITION), slice.total());
        Model model = new Model(heads, issues, slice.total(), empty);
        return new Page("Positions", "positions", model, Entries.rows(slice.rows()), Lists.next(slice, look, call));
    }

    private static Position position(Line line) {
        return (Position) line.entry();
    }

    private static List<String> with(List<String> parties, String last) {
        List<String> heads = new ArrayList<>(parties);
        heads.add(last);
        return heads;
    }

    /** Those who hold most, by name. */
    private static List<String> parties(List<Line> lines, Items items) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(holder(line, items), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLUMNS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String holder(Line line, Items items) {
        List<String> holder = position(line).holder();
        return holder.isEmpty() ? "nobody named" : items.names(holder);
    }

    private static Issue issue(String issue, List<Line> lines, List<String> parties, Items items) {
        List<List<Cell>> cells = new ArrayList<>();
        parties.forEach(party -> cells.add(cells(lines, List.of(party), items)));
        List<String> others = lines.stream()
                .map(line -> holder(line, items))
                .filter(holder -> !parties.contains(holder))
                .distinct()
                .toList();
        cells.add(cells(lines, others, items));
        return new Issue(Say.plain(issue), cells);
    }

    /** The last word of each of the holders on an issue; the lines come latest first. */
    private static List<Cell> cells(List<Line> lines, List<String> holders, Items items) {
        List<Cell> cells = new ArrayList<>();
        for (String holder : holders) {
            List<Line> theirs = lines.stream()
                    .filter(line -> holder(line, items).equals(holder))
                    .toList();
            if (!theirs.isEmpty()) {
                cells.add(cell(theirs, holders.size() > 1 ? holder : "", items));
            }
        }
        return cells;
    }

    private static Cell cell(List<Line> latestFirst, String party, Items items) {
        Line last = latestFirst.get(0);
        List<Line> moves = moves(latestFirst);
        List<Line> before = new ArrayList<>(moves.subList(0, moves.size() - 1));
        Collections.reverse(before);
        return new Cell(items.of(last), party, items.of(before), Shift.of(moves));
    }

    /** First to last, without those that repeat the one before. */
    private static List<Line> moves(List<Line> latestFirst) {
        List<Line> moves = new ArrayList<>();
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            Line line = latestFirst.get(i);
            String before =
                    moves.isEmpty() ? "" : position(moves.get(moves.size() - 1)).stance();
            if (!position(line).stance().equals(before)) {
                moves.add(line);
            }
        }
        return moves;
    }
}
