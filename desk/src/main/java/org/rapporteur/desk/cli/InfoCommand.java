package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Stocktaking;
import org.rapporteur.desk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap info}: what the store holds. */
@Command(
        header = {
            "Says what the store holds.%n",
            "  rap info                    ./record.rap",
            "  rap info -s lyssa.rap%n"
        })
final class InfoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.reading(store.file);
                Archive archive = new Archive(opened)) {
            Stocktaking stock = archive.stock();
            line("store", opened.file() + ", %,d KB, layout %d".formatted(opened.size() / 1024, Store.VERSION));
            line("version", Rap.version());
            line(
                    "articles",
                    "%,d = %s; %,d unreadable, %,d not read yet"
                            .formatted(
                                    stock.articles(),
                                    Words.count(stock.origins(), "origin"),
                                    stock.unreadable(),
                                    stock.unread()));
            List<String> kinds = new ArrayList<>();
            new TreeMap<>(stock.claims()).forEach((kind, count) -> kinds.add(Words.count(count, kind)));
            line("record", kinds.isEmpty() ? "empty" : String.join(", ", kinds));
            line("entries", "%,d, of %s".formatted(stock.entries(), Words.count(stock.actors(), "actor")));
            line("atlas", opened.setting("atlas").map(InfoCommand::states).orElse("the built-in one"));
            line(
                    "last look",
                    archive.arrivals()
                            .lastLook()
                            .map(look -> Phrases.moment(look.at()))
                            .orElse("never"));
            return 0;
        }
    }

    private static String states(String atlas) {
        long states = atlas.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .count()
                - 1;
        return "the built-in one and " + Words.count(Math.max(0, states), "state") + " of yours";
    }

    private void line(String name, String words) {
        terminal.say(terminal.outIsScreen() ? "%-10s %s".formatted(name, words) : name + "\t" + words);
    }
}
