package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its answers: words, tags, lemmas, heads (the size of the sentence for the root) and relations, and what
 * a teacher says of it. A list that the corpus does not give is empty.
 */
record Example(
        List<String> forms,
        List<String> upos,
        List<String> xpos,
        List<String> lemmas,
        int[] heads,
        List<String> relations,
        Guide guide) {

    /** Reads the columns of a CoNLL-U sentence. */
    static Example of(List<String[]> rows) {
        List<List<String>> columns = new ArrayList<>();
        for (int column : new int[] {1, 3, 4, 2, 7}) {
            columns.add(rows.stream().map(row -> row[column]).toList());
        }
        int[] heads =
                rows.stream().mapToInt(row -> Integer.parseInt(row[6]) - 1).toArray();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] < 0 ? heads.length : heads[i];
        }
        return new Example(
                columns.get(0), columns.get(1), columns.get(2), columns.get(3), heads, columns.get(4), Guide.NONE);
    }

    /** Words with nothing but a teacher's rows. */
    static Example bare(List<String[]> rows) {
        List<String> words = rows.stream().map(row -> row[1]).toList();
        return new Example(words, List.of(), List.of(), List.of(), new int[0], List.of(), new Guide(rows));
    }

    /** The same words with a teacher's guidance. */
    Example with(Guide other) {
        return new Example(forms, upos, xpos, lemmas, heads, relations, other);
    }

    /** The same answers for other words. */
    Example with(List<String> words, Guide other) {
        return new Example(words, upos, xpos, lemmas, heads, relations, other);
    }

    /** The same words with tags such as {@code VERB VBD}. */
    Example with(List<String> tags) {
        List<String> first =
                tags.stream().map(tag -> tag.substring(0, tag.indexOf(' '))).toList();
        List<String> second =
                tags.stream().map(tag -> tag.substring(tag.indexOf(' ') + 1)).toList();
        return new Example(forms, first, second, lemmas, heads, relations, guide);
    }

    /** The same words with a tree. */
    Example with(int[] heads, List<String> relations) {
        return new Example(forms, upos, xpos, lemmas, heads, relations, guide);
    }

    /** The sentence as rows of ten columns, an empty line behind. */
    String conllu() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            String head = Integer.toString(heads[i] == size() ? 0 : heads[i] + 1);
            String tags = upos.get(i) + '\t' + xpos.get(i);
            out.append(String.join(
                    "\t", Integer.toString(i + 1), forms.get(i), "_", tags, "_", head, relations.get(i), "_", "_"));
            out.append('\n');
        }
        return out.append('\n').toString();
    }

    int size() {
        return forms.size();
    }

    /** Both tags of a word as one class. */
    String tag(int i) {
        return upos.get(i) + " " + xpos.get(i);
    }
}
