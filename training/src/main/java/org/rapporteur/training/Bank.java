package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads corpora: treebanks (CoNLL-U) and other files of a word a line. */
final class Bank {
    private Bank() {}

    /** All sentences of a folder of CoNLL-U files, by name of file. */
    static List<Example> trees(Path folder) throws IOException {
        List<Example> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                out.addAll(file(file));
            }
        }
        return out;
    }

    /** All sentences of one CoNLL-U file. */
    static List<Example> file(Path file) throws IOException {
        return rows(file).stream().map(Example::of).toList();
    }

    /** The rows of each sentence; comments, words of several parts and empty words are left out. */
    static List<List<String[]>> rows(Path file) throws IOException {
        List<List<String[]>> out = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() && !sentence.isEmpty()) {
                out.add(sentence);
                sentence = new ArrayList<>();
            }
            String[] row = line.split("\t", -1);
            if (row[0].matches("[0-9]+")) {
                sentence.add(row);
            }
        }
        return out;
    }
}
