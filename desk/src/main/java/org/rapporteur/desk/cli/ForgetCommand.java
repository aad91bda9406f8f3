package org.rapporteur.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Removal;
import org.rapporteur.desk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rap forget}: takes articles out of the store. */
@Command(
        header = {
            "Takes articles out of the store, with all their words; lines that stand on them alone go, too. That they were there",
            "is kept: 'rap check' and 'rap why ID' say so.%n",
            "  rap forget 12-opinion.txt%n"
        },
        footer = "%nReading the file again brings it back.")
final class ForgetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "names of articles")
    private List<String> articles = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    ForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> names;
        try (Store opened = Store.reading(store.file);
                Archive archive = new Archive(opened)) {
            names = articles.stream()
                    .map(name -> known(archive, name))
                    .distinct()
                    .toList();
        }
        try (Store opened = Store.writing(store.file)) {
            int lines = new Removal(opened).remove(names);
            if (!store.quiet) {
                terminal.say("%s forgotten; %s gone or changed"
                        .formatted(Words.count(names.size(), "article"), Words.count(lines, "line")));
            }
        }
        return 0;
    }

    private static String known(Archive archive, String name) {
        if (archive.library().kept(name).isEmpty()) {
            throw Lister.notThere("no article '" + name + "' in the store."
                    + Words.didYouMean(name, archive.library().articlesLike("")));
        }
        return name;
    }
}
