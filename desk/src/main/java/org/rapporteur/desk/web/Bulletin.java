package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Wanted;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Contradiction;

/** Chooses what a reporter must know first: the latest and best supported lines, and what is owed. */
final class Bulletin {
    /** So many of each kind are looked at. */
    private static final int POOL = 20;

    private static final int MOST = 40;
    /** No kind takes more places before every other had its turn. */
    private static final int OF_A_KIND = 3;

    /** What an act weighs against talk about it, in days of age. */
    private static final Map<Tag, Double> WEIGHT =
            Map.of(Tag.EVENT, 3.0, Tag.MEETING, 3.0, Tag.PAPER, 3.0, Tag.NUMBER, 1.5, Tag.POSITION, 1.5, Tag.SAID, 0.0);

    private final Archive archive;
    private final Lookup lookup;
    private final Stock stock;
    private final Ask ask;
    private final Since since;

    Bulletin(Archive archive, Lookup lookup, Stock stock, Ask ask) {
        this.archive = archive;
        this.lookup = lookup;
        this.stock = stock;
        this.ask = ask;
        this.since = Since.of(ask, archive, stock.last());
    }

    News news() {
        List<Line> fresh = new ArrayList<>();
        for (Tag tag : Tag.values()) {
            latest(wanted(Set.of(tag))).stream().filter(Bulletin::isSure).forEach(fresh::add);
        }
        List<News.Change> changed = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (Contradiction conflict : archive.conflicts("", 40)) {
            lookup.clash(conflict)
                    .filter(clash -> since.has(clash.one()) || since.has(clash.other()))
                    .ifPresent(clash -> sort(conflict, clash, changed, clashes));
        }
        long total = archive.count(wanted(Set.of(Tag.values())));
        return new News(since.words(), best(fresh), total, changed, clashes, owed());
    }

    /** A later edition's wording is a change; what two parties or two newsrooms say otherwise is a conflict. */
    private static void sort(Contradiction conflict, Clash clash, List<News.Change> changed, List<Clash> clashes) {
        if (conflict.explanation() == Contradiction.Explanation.EDITION) {
            changed.add(new News.Change(clash.other(), clash.told()));
        } else {
            clashes.add(clash);
        }
    }

    private Wanted wanted(Set<Tag> tags) {
        return since.within(lookup.wanted(tags, ask.without(Param.SINCE)));
    }

    private List<Line> latest(Wanted wanted) {
        return archive.claims(wanted.in(true).page(Optional.of("~"), POOL)).stream()
                .map(lookup::line)
                .toList();
    }

    /** What was read with doubt is never among the first, nor is a date that is filed as a figure. */
    private static boolean isSure(Line line) {
        if (line.entry() instanceof Figure figure) {
            return Numbers.isCount(figure);
        }
        return !(line.entry() instanceof Statement said) || said.confidence() >= 0.5;
    }

    /** The weightiest first; one line only of each sentence. */
    private List<Line> best(List<Line> lines) {
        lines.sort(Comparator.comparingDouble((Line line) -> -weight(line)).thenComparing(Line::id));
        Set<String> told = new HashSet<>();
        List<Line> best = new ArrayList<>();
        for (Line line : lines) {
            String place = line.proof().article() + " " + line.proof().span().start() / 80;
            if (best.size() < MOST && told.add(place)) {
                best.add(line);
            }
        }
        return mixed(best);
    }

    private static List<Line> mixed(List<Line> best) {
        Map<Tag, Integer> taken = new EnumMap<>(Tag.class);
        List<Line> first = new ArrayList<>();
        List<Line> later = new ArrayList<>();
        for (Line line : best) {
            boolean early = taken.merge(line.tag(), 1, Integer::sum) <= OF_A_KIND;
            (early ? first : later).add(line);
        }
        first.addAll(later);
        return first;
    }

    /** Younger is heavier, a day a point; acts are heavier than words; each further origin helps. */
    private double weight(Line line) {
        LocalDate last = stock.last().orElse(LocalDate.EPOCH);
        Optional<LocalDate> day =
                line.entry().when().flatMap(Stretch::of).map(Stretch::first).or(line::reported);
        double age = day.map(when -> (double) Math.abs(ChronoUnit.DAYS.between(when, last)))
                .orElse(30.0);
        boolean unreal = line.flags().contains("has not happened");
        return WEIGHT.getOrDefault(line.tag(), 0.0) + Math.min(4, line.origins()) * 0.7 - age - (unreal ? 1 : 0);
    }

    /** What is promised, planned or unanswered, and not over by the day of the last article. */
    private List<Line> owed() {
        Set<String> open = Set.of("promised", "awaited", "planned", "expected", "offered", "called_for");
        List<Line> owed = new ArrayList<>();
        for (Tag tag : List.of(Tag.PAPER, Tag.MEETING)) {
            latest(lookup.wanted(Set.of(tag), ask.without(Param.SINCE))).stream()
                    .filter(line -> open.contains(line.status()) && !isOver(line))
                    .forEach(owed::add);
        }
        owed.sort(Comparator.comparing((Line line) -> line.status().equals("awaited") ? 0 : 1));
        return owed;
    }

    private boolean isOver(Line line) {
        LocalDate last = stock.last().orElse(LocalDate.MIN);
        Optional<LocalDate> until = line.entry().when().flatMap(Stretch::of).map(Stretch::last);
        return until.filter(day -> day.isBefore(last)).isPresent()
                && !line.status().equals("awaited");
    }
}
