package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Store;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Reattribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rap diff}: two versions, sentence by sentence. */
@Command(
        header = {
            "Shows two articles sentence by sentence: same, reworded, edited, added, dropped;",
            "and words of a copy that have another speaker than before.%n",
            "  rap diff 01-nna 04-nna              beginnings of names will do",
            "  rap diff 01-nna 05-rewrite --all    with the sentences that are the same%n"
        })
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "an article")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "another")
    private String b = "";

    @Option(names = "--all", description = "show sentences that are the same, too")
    private boolean all;

    @Mixin
    private StoreOption store = new StoreOption();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.reading(store.file);
                Archive archive = new Archive(opened)) {
            String nameOfA = named(archive, a);
            String nameOfB = named(archive, b);
            Rungs rungs = Rungs.of(archive, nameOfA, nameOfB);
            terminal.say(rungs.head());
            for (Rungs.Rung rung : rungs.rungs()) {
                if (all || !rung.change().equals("same")) {
                    show(rung);
                }
            }
            if (rungs.isCopy()) {
                Reattribution.between(
                                archive.library().told(nameOfA),
                                archive.library().told(nameOfB))
                        .stream()
                        .filter(each -> rungs.unchanged().stream().noneMatch(each.place()::overlaps))
                        .forEach(each -> show(each, archive));
            }
            return 0;
        }
    }

    /** Words that stayed and that the other text gives to somebody else. */
    private void show(Reattribution each, Archive archive) {
        line("speaker  ", "A " + told(each.before(), archive));
        line(" ".repeat(9), "B " + told(each.after(), archive));
    }

    /** Who said it, by whose mouth, and the words: "Orlin, by officials: the reply would be ready". */
    private static String told(Assertion assertion, Archive archive) {
        Statement said = (Statement) assertion.entry();
        List<String> others = said.relayedBy().stream()
                .filter(id -> !said.speaker().contains(id))
                .toList();
        String by = others.isEmpty() ? "" : ", by " + names(others, archive);
        String words =
                String.join(" … ", said.content().stream().map(Evidence::words).toList());
        return names(said.speaker(), archive) + by + ": " + words;
    }

    private static String names(List<String> ids, Archive archive) {
        Map<String, String> names = archive.people().names(ids);
        return String.join(
                " and ", ids.stream().map(id -> names.getOrDefault(id, id)).toList());
    }

    private void show(Rungs.Rung rung) {
        line("%-9s".formatted(rung.change()), rung.a().isEmpty() ? "" : "A " + rung.a());
        if (!rung.b().isEmpty() && !rung.change().equals("same")) {
            line(rung.a().isEmpty() ? "%-9s".formatted(rung.change()) : " ".repeat(9), "B " + rung.b());
        }
    }

    private void line(String head, String words) {
        if (words.isEmpty()) {
            return;
        }
        List<String> lines = Words.wrap(Words.harmless(words), terminal.width() - head.length());
        terminal.say(head + lines.get(0));
        lines.subList(1, lines.size()).forEach(more -> terminal.say(" ".repeat(head.length() + 2) + more));
    }

    /** The article that a name or a part of one means. */
    static String named(Archive archive, String part) {
        List<String> names = archive.library().articlesLike(part);
        if (names.size() == 1 || names.contains(part)) {
            return names.contains(part) ? part : names.get(0);
        }
        List<String> beginning =
                names.stream().filter(name -> name.startsWith(part)).toList();
        if (beginning.size() == 1) {
            return beginning.get(0);
        }
        throw Lister.notThere(
                names.isEmpty()
                        ? "no article '" + part + "' in the store."
                                + Words.didYouMean(part, archive.library().articlesLike(""))
                        : "'" + part + "' may be " + String.join(" or ", names.subList(0, Math.min(3, names.size())))
                                + ".");
    }
}
