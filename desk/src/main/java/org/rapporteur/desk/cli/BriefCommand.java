package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Stocktaking;
import org.rapporteur.desk.store.Store;
import org.rapporteur.publish.Markdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rap brief}: what is new, changed, in conflict and awaited. */
@Command(
        header = {
            "Says what is new, changed, in conflict and awaited since you last looked.%n",
            "  rap brief                       since the last brief",
            "  rap brief --since 7d            what came in within a week",
            "  rap brief --since 2031-03-10    what articles of that day and later tell",
            "  rap brief --exit-code || mail   exit code 10 when there is news%n"
        },
        footer = {
            "%nA brief on a terminal counts as a look: the next one begins where it ended.",
            "A brief in a pipe, or with --since, does not, unless --seen is given."
        })
final class BriefCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "24h, 7d, a day, or 'last' (the last look, as without it)")
    private @Nullable String since;

    @Option(names = "--exit-code", description = "exit with 10 when there is news")
    private boolean exitCode;

    @Option(names = "--seen", description = "count this as a look, even in a pipe")
    private boolean seen;

    @Mixin
    private Forms forms = new Forms();

    @Mixin
    private StoreOption store = new StoreOption();

    BriefCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional.ofNullable(since).ifPresent(Since::check);
        boolean news;
        long shift;
        try (Store opened = Store.reading(store.file);
                Archive archive = new Archive(opened)) {
            Stocktaking stock = archive.stock();
            shift = stock.revision();
            if (stock.articles() == 0) {
                terminal.say("Nothing read yet. Run 'rap read FOLDER', or 'rap demo'.");
                return 0;
            }
            Since start = since == null ? Since.last(archive) : Since.of(since, archive);
            Brief brief = Brief.of(archive, start);
            news = brief.hasNews();
            show(brief, archive);
            if (stock.unread() > 0) {
                terminal.complain("%s not read yet: run 'rap read' again to go on."
                        .formatted(Words.count(stock.unread(), "article")));
            }
        }
        if (seen || (since == null && terminal.outIsScreen())) {
            Store.looked(store.file, shift);
        }
        return news && exitCode ? Rap.NEWS : 0;
    }

    private void show(Brief brief, Archive archive) {
        List<String> ids = brief.ids();
        new LastList(terminal, store.file).remember(ids);
        if (forms.isMarkdown()) {
            terminal.say(Markdown.brief(brief.news(), Brief.SHOWN).strip());
        } else if (forms.forPeople(terminal)) {
            Briefing page = new Briefing(terminal, Store.title(store.file));
            page.write(brief, archive);
        } else {
            forms.print(brief.sheet(), terminal);
        }
    }
}
