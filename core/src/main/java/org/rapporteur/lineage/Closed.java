package org.rapporteur.lineage;

import org.rapporteur.text.WordList;

/**
 * The closed classes of English, which no word of a thesaurus stands for: "no" is not meant by "element". The list of
 * function words has some that are open: the news "say" at every turn, but a machine may put "mention" for it.
 */
final class Closed {
    private static final String OPEN = "open";
    private static final Lookup WORDS = new Lookup(WordList.rows(Closed.class, "function-words.tsv").stream()
            .filter(row -> !row.contains(OPEN))
            .map(row -> row.get(0))
            .mapToInt(Hashes::word)
            .toArray());

    private Closed() {}

    static boolean is(int hash) {
        return WORDS.of(hash) >= 0;
    }
}
