package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.desk.store.Store;
import org.rapporteur.desk.store.Wanted;
import picocli.CommandLine.Mixin;

/** What all lists of lines of the record have in common: the filters and the foot. */
final class Lister {
    /** Where lists with a day end and those without begin. */
    private static final String UNDATED = "~";
    /** So many times as many lines are fetched as are shown, since some are not for people. */
    private static final int HIDDEN = 4;

    @Mixin
    private Shortlist list = new Shortlist();

    @Mixin
    private Filters filters = new Filters();

    Filters filters() {
        return filters;
    }

    /** Lists the lines of some kinds. */
    int lines(Terminal terminal, Columns columns) {
        filters.check();
        list.check();
        try (Store opened = Store.reading(list.store().file);
                Archive archive = new Archive(opened)) {
            Wanted wanted = filters.wanted(archive, columns.kinds(), "");
            boolean people = list.isForPeople(terminal);
            int limit = list.limit(terminal);
            List<Listed> lines = people
                    ? latest(archive, wanted, columns, limit)
                    : archive.claims(wanted.page(wanted.after(), limit));
            long all = !people && lines.size() < limit ? lines.size() : archive.count(wanted);
            List<List<Sheet.Cell>> rows = new ArrayList<>();
            lines.forEach(line -> rows.add(columns.cells(line, archive)));
            Sheet sheet = new Sheet(columns.columns(), rows, foot(archive, columns, lines.size(), all));
            return list.show(terminal, sheet, lines.stream().map(Listed::id).toList());
        }
    }

    /** The latest of the lines that people want to see, first to last, then those without a day. */
    private static List<Listed> latest(Archive archive, Wanted wanted, Columns columns, int limit) {
        int most = limit > Integer.MAX_VALUE / HIDDEN ? limit : limit * HIDDEN;
        List<Listed> lines = new ArrayList<>(archive.claims(wanted.in(true).page(Optional.of(UNDATED), most)));
        lines.removeIf(line -> !columns.isForPeople(line));
        List<Listed> shown = new ArrayList<>(lines.subList(0, Math.min(limit, lines.size())));
        Collections.reverse(shown);
        if (shown.size() < limit) {
            List<Listed> undated = archive.claims(wanted.in(false).page(Optional.of(UNDATED), limit - shown.size()));
            undated.stream().filter(columns::isForPeople).forEach(shown::add);
        }
        return shown;
    }

    /** Shows a list of lines that is made in a way of its own. */
    int sheet(Terminal terminal, BiFunction<Archive, Integer, Sheet> maker) {
        filters.check();
        return list.sheet(terminal, maker);
    }

    /** How many of how many, and why the rest is missing. */
    private List<String> foot(Archive archive, Columns columns, int shown, long found) {
        long all = archive.count(Wanted.of(columns.kinds().toArray(String[]::new)));
        List<String> foot = new ArrayList<>();
        if (all == 0) {
            foot.add(
                    archive.stock().articles() == 0
                            ? "Nothing read yet. Run 'rap read FOLDER', or 'rap demo'."
                            : "No " + columns.noun() + "s in the record yet.");
            return foot;
        }
        foot.add("%,d of %s".formatted(shown, Words.count(all, columns.noun()))
                + (shown < found ? "; %,d more: --limit %d%s".formatted(found - shown, found, columns.hidden()) : "")
                + (found < all
                        ? "; %,d left out by %s".formatted(all - found, String.join(" ", filters.inForce()))
                        : ""));
        if (found == 0) {
            filters.inForce()
                    .forEach(name -> foot.add("  without " + name + ": "
                            + archive.count(filters.wanted(archive, columns.kinds(), name))));
        }
        return foot;
    }

    static Refusal notThere(String sentence) {
        return new Refusal(Refusal.Reason.NOT_THERE, sentence);
    }
}
