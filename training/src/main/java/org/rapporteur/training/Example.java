package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its answers: words, tags, lemmas, heads (the size of the sentence for the root) and relations. A list
 * that the corpus does not give is empty.
 */
record Example(
        List<String> forms,
        List<String> upos,
        List<String> xpos,
        List<String> lemmas,
        int[] heads,
        List<String> relations) {

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
        return new Example(columns.get(0), columns.get(1), columns.get(2), columns.get(3), heads, columns.get(4));
    }

    int size() {
        return forms.size();
    }

    /** Both tags of a word as one class. */
    String tag(int i) {
        return upos.get(i) + " " + xpos.get(i);
    }
}
