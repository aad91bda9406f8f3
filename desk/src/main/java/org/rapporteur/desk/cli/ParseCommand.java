package org.rapporteur.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Unreadable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.ingest.Page;
import org.rapporteur.language.Conllu;
import org.rapporteur.language.Language;
import org.rapporteur.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rap parse}: sentences, tags and trees as the reader sees them; for developers. */
@Command(
        header = {
            "Shows sentences, tags and trees as the reader sees them, in CoNLL-U. For developers.%n",
            "  rap parse article.txt --format conllu",
            "  rap parse dev/*.conllu --format conllu -o out/    the words as given, our tags and trees%n"
        })
final class ParseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "articles, or sentences whose words are given (*.conllu)")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "FORM", description = "conllu")
    private String format = "conllu";

    @Option(names = "-o", paramLabel = "DIR", description = "write a file for each there, under its name")
    private @Nullable Path folder;

    @Mixin
    private StoreOption store = new StoreOption();

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!format.equals("conllu")) {
            throw new Refusal(Refusal.Reason.WRONG_USE, "--format knows 'conllu', not '" + format + "'");
        }
        files.forEach(this::parse);
        return 0;
    }

    private void parse(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            write(name, name.endsWith(".conllu") ? words(file) : article(name, bytes));
        } catch (IOException problem) {
            throw new Refusal(Refusal.Reason.NOT_THERE, "cannot read " + file + ": is there such a file?", problem);
        }
    }

    private static String words(Path file) throws IOException {
        return new Conllu(Language.english()).annotate(Files.readString(file));
    }

    private static String article(String name, byte[] bytes) {
        if (Articles.of(Page.of(name, bytes)) instanceof Article article) {
            StringBuilder out = new StringBuilder();
            for (Span paragraph : article.paragraphs()) {
                Language.english()
                        .sentences(article.plain(), paragraph)
                        .forEach(sentence -> out.append(Conllu.of(sentence)));
            }
            return out.toString();
        }
        Unreadable why = (Unreadable) Articles.of(Page.of(name, bytes));
        throw new Refusal(Refusal.Reason.FAILED, "cannot read " + name + ": " + why.reason());
    }

    private void write(String name, String conllu) throws IOException {
        if (folder == null) {
            terminal.say(conllu.stripTrailing() + "\n");
        } else {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), conllu);
        }
    }
}
