package org.rapporteur.desk.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all lists have in common: the store, how many lines, and in which form. "The first 20 of 87 actors." */
final class Shortlist {
    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "at most N lines; on a terminal 20 when not given")
    private @Nullable Integer limit;

    @Mixin
    private Forms forms = new Forms();

    StoreOption store() {
        return store;
    }

    /** Refuses what can be seen to be wrong without a store. */
    void check() {
        if (limit != null && limit < 1) {
            throw new Refusal(Refusal.Reason.WRONG_USE, "--limit wants a number above 0, not " + limit);
        }
    }

    /** Whether it goes to a screen. */
    boolean isForPeople(Terminal terminal) {
        return forms.forPeople(terminal);
    }

    /** How many lines to show. */
    int limit(Terminal terminal) {
        return limit != null ? limit : isForPeople(terminal) ? 20 : Integer.MAX_VALUE;
    }

    /** Shows a list of anything. */
    int sheet(Terminal terminal, BiFunction<Archive, Integer, Sheet> maker) {
        check();
        try (Store opened = Store.reading(store.file);
                Archive archive = new Archive(opened)) {
            Sheet sheet = maker.apply(archive, limit(terminal));
            return show(terminal, sheet, ids(sheet));
        }
    }

    private static List<String> ids(Sheet sheet) {
        int place = sheet.columns().stream().map(Sheet.Column::key).toList().indexOf("id");
        return place < 0
                ? List.of()
                : sheet.rows().stream().map(row -> row.get(place).words()).toList();
    }

    /** Shows a list and remembers its ids for {@code rap why 3}. */
    int show(Terminal terminal, Sheet sheet, List<String> ids) {
        new LastList(terminal, store.file).remember(ids);
        forms.print(sheet, terminal);
        if (!isForPeople(terminal) && sheet.rows().isEmpty() && !store.quiet) {
            sheet.foot().forEach(terminal::complain);
        }
        return 0;
    }
}
