package org.rapporteur.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Splitter;
import org.rapporteur.language.Tokeniser;
import org.rapporteur.text.Span;

/**
 * Writes the words that the teacher is to annotate: a word a line, an empty line behind each sentence. News first, which
 * is the training half of the statements and those documents of the lineage set whose licence lets models be made of
 * them, a sentence that comes again left out; then the treebank and the names checked by hand.
 */
final class Prompts {
    private static final int LONGEST = 120;

    private final Set<String> seen = new LinkedHashSet<>();

    private Prompts() {}

    /** Arguments: the folder of corpora, the file to write. */
    public static void main(String[] args) throws IOException {
        Path corpora = Path.of(args[0]);
        Prompts news = new Prompts();
        for (Path file : files(corpora)) {
            news.read(Files.readString(file, StandardCharsets.UTF_8));
        }
        StringBuilder out = new StringBuilder(String.join("\n\n", news.seen) + "\n\n");
        Bank.trees(corpora.resolve("treebank/train")).forEach(example -> add(example.forms(), out));
        Marked.gold(corpora.resolve("names/uner_ewt_dev.iob2")).forEach(marked -> add(marked.forms(), out));
        Files.writeString(Path.of(args[1]), out);
    }

    private static void add(List<String> words, StringBuilder out) {
        out.append(String.join("\n", words)).append("\n\n");
    }

    private static List<Path> files(Path corpora) throws IOException {
        List<Path> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpora.resolve("statements/train"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(out::add);
        }
        for (String line : Files.readAllLines(corpora.resolve("lineage/docs.tsv"))) {
            String[] row = line.split("\t");
            if (row.length > 3 && isFree(row[3])) {
                out.add(corpora.resolve("lineage/docs/" + row[0] + ".txt"));
            }
        }
        return out;
    }

    private static boolean isFree(String licence) {
        return licence.equals("CC BY 3.0") || licence.equals("US government work, public domain");
    }

    private void read(String text) {
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            for (Span sentence : Splitter.sentences(text, new Span(from, to))) {
                add(text, Tokeniser.tokens(text, sentence));
            }
            from = to + 1;
        }
    }

    private void add(String text, List<Span> words) {
        if (words.size() <= LONGEST) {
            seen.add(String.join("\n", words.stream().map(word -> word.in(text)).toList()));
        }
    }
}
