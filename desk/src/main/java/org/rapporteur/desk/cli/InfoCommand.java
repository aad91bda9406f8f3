package org.rapporteur.desk.cli;

import java.util.concurrent.Callable;
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
        try (Store opened = Store.reading(store.file)) {
            terminal.say("store " + opened.file());
            return 0;
        }
    }
}
