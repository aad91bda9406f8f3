package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page: what is new, changed, in conflict and awaited, one chart, and what was not read. */
final class Today {
    /** How many lines of each part are shown. */
    private static final int MOST = 7;

    private static final int FEW = 4;

    private Today() {}

    /**
     * What the template gets.
     *
     * @param freshTotal how many new lines there are, of which the first are shown
     * @param nothing what to say when nothing is new; empty when something is
     */
    record Model(
            String since,
            List<Item> fresh,
            long freshTotal,
            List<Changed> changed,
            List<Disputes.Dispute> clashes,
            List<Item> waiting,
            Optional<Numbers.Series> series,
            String nothing) {}

    /** A line and what it was before. */
    record Changed(Item item, String told) {}

    static Page page(Look look, Call call) {
        News news = look.news(call.ask());
        List<Line> waiting = first(news.waiting(), MOST);
        List<Line> fresh = first(without(news.fresh(), waiting), MOST);
        List<Line> lines = lines(news);
        Items items = Items.of(look, lines);
        Slice<Line> figures = look.lines(
                Set.of(Tag.NUMBER), call.ask().without(Param.SINCE).with(Param.LIMIT, "40"), Optional.empty());
        Model model = new Model(
                news.since(),
                items.of(fresh),
                news.freshTotal(),
                first(news.changed(), FEW).stream()
                        .map(change -> new Changed(items.of(change.line()), change.told()))
                        .toList(),
                first(apart(news.clashes()), FEW).stream()
                        .map(clash -> Disputes.dispute(clash, items, look))
                        .toList(),
                items.of(waiting),
                Numbers.series(figures.rows(), look, 1).stream().findFirst(),
                news.isEmpty() ? nothing(look, call.ask(), news) : "");
        return new Page("Today", "today", model, rows(news));
    }

    private static String nothing(Look look, Ask ask, News news) {
        return Empty.bare(look, ask).orElseGet(() -> "Nothing new since " + news.since() + ". " + news.inVain());
    }

    /** What is awaited stands beside the news, and not among them too. */
    private static List<Line> without(List<Line> fresh, List<Line> waiting) {
        Set<String> ids = waiting.stream().map(Line::id).collect(Collectors.toSet());
        return fresh.stream().filter(line -> !ids.contains(line.id())).toList();
    }

    /** Conflicts that have no line in common. */
    private static List<Clash> apart(List<Clash> clashes) {
        Set<String> told = new HashSet<>();
        List<Clash> apart = new ArrayList<>();
        for (Clash clash : clashes) {
            boolean fresh = !told.contains(clash.one().id())
                    && !told.contains(clash.other().id());
            told.add(clash.one().id());
            told.add(clash.other().id());
            if (fresh) {
                apart.add(clash);
            }
        }
        return apart;
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<Line> lines(News news) {
        return Stream.of(
                        news.fresh().stream(),
                        news.waiting().stream(),
                        news.changed().stream().map(News.Change::line),
                        news.clashes().stream().flatMap(clash -> Stream.of(clash.one(), clash.other())))
                .flatMap(lines -> lines)
                .toList();
    }

    static List<Row> rows(News news) {
        List<Row> rows = new ArrayList<>();
        news.fresh().forEach(line -> rows.add(row("new", line, "")));
        news.changed().forEach(change -> rows.add(row("changed", change.line(), change.told())));
        news.clashes().forEach(clash -> rows.add(row("conflict", clash.one(), clash.told())));
        news.waiting().forEach(line -> rows.add(row("waiting", line, "")));
        return rows;
    }

    private static Row row(String section, Line line, String told) {
        Row row = new Row().with("section", section).with("note", told);
        Entries.row(line).cells().forEach((column, value) -> row.with(column, Optional.ofNullable(value)));
        return row;
    }
}
