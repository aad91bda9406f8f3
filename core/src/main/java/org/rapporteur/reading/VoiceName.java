package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.text.WordList;

/** An unnamed voice's own words as an id: "a second Halvoria-based official" is {@code Halvoria-based_official}. */
final class VoiceName {
    private static final Set<String> COUNTERS = WordList.words(VoiceName.class, "counters.tsv");

    private final Tree tree;
    private final StringBuilder words = new StringBuilder();

    VoiceName(Tree tree) {
        this.tree = tree;
    }

    /** Whether a word in lower case only counts or points: "two", "another", "these". */
    static boolean isCounter(String word) {
        return COUNTERS.contains(word);
    }

    /** Whether a word is one with the word before it: the "point" of "nine-point" and its hyphen. */
    static boolean isJoined(Tree tree, int i) {
        return i > 0
                && i < tree.size()
                && tree.token(i - 1).end() == tree.token(i).start()
                && (tree.word(i).equals("-") || tree.word(i - 1).equals("-"));
    }

    /** Adds a word as it is to be spelt. */
    void add(int i, String form) {
        boolean apart = !words.isEmpty() && !isJoined(tree, i);
        words.append(apart ? "_" : "").append(form.replace(".", ""));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words without accents. */
    @Override
    public String toString() {
        return People.ascii(words.toString());
    }
}
