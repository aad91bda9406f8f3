package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;

/** Writes sentences in CoNLL-U, the form of Universal Dependencies, and reads sentences whose words are given in it. */
public final class Conllu {
    private static final int COLUMNS = 10;

    private final Language language;

    public Conllu(Language language) {
        this.language = language;
    }

    /** A sentence as rows of ten columns, with an empty line behind. */
    public static String of(Sentence sentence) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            out.append(String.join("\t", columns(i, sentence.get(i)))).append('\n');
        }
        return out.append('\n').toString();
    }

    private static String[] columns(int i, Token token) {
        String head = Integer.toString(token.head() + 1);
        String id = Integer.toString(i + 1);
        return new String[] {
            id, token.form(), token.lemma(), token.upos(), token.xpos(), "_", head, token.relation(), "_", "_"
        };
    }

    /**
     * The same sentences with our tags, lemmas and trees. Words, comments, words of several parts and the last column stay;
     * an answer that stood there before is not looked at.
     */
    public String annotate(String conllu) {
        StringBuilder out = new StringBuilder();
        List<String> block = new ArrayList<>();
        for (String line : conllu.split("\r?\n", -1)) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                annotate(block, out);
                block.clear();
            }
        }
        annotate(block, out);
        return out.toString();
    }

    private void annotate(List<String> block, StringBuilder out) {
        if (block.isEmpty()) {
            return;
        }
        List<String> words = block.stream()
                .filter(Conllu::isWord)
                .map(line -> line.split("\t")[1])
                .toList();
        Sentence sentence = language.sentence(words);
        int next = 0;
        for (String line : block) {
            out.append(isWord(line) ? answered(line, sentence, next++) : line).append('\n');
        }
        out.append('\n');
    }

    private static boolean isWord(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.chars().limit(tab).allMatch(c -> c >= '0' && c <= '9') && line.split("\t").length > 1;
    }

    private static String answered(String line, Sentence sentence, int i) {
        String[] old = line.split("\t", -1);
        String[] columns = columns(i, sentence.get(i));
        columns[1] = old[1];
        columns[COLUMNS - 1] = old.length < COLUMNS ? "_" : old[COLUMNS - 1];
        return String.join("\t", columns);
    }
}
