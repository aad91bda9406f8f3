package org.rapporteur.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * The small sets of words that one rule needs, kept in one {@code .tsv} file beside it: a need and its words, which blanks
 * part, such as {@code joints} and "and but while".
 */
public final class WordSets {
    // Both by their classes, not as a Map of Sets: the quick compiler finds a method of an interface only by searching.
    private final LinkedHashMap<String, HashSet<String>> sets = new LinkedHashMap<>();

    private WordSets() {}

    public static WordSets of(Class<?> beside, String name) {
        WordSets out = new WordSets();
        for (List<String> row : WordList.rows(beside, name)) {
            // Not Set.of: most words that are asked for are not there, and a hash table says so without comparing any.
            out.sets.put(row.get(0).intern(), new HashSet<>(List.of(row.get(1).split(" "))));
        }
        return out;
    }

    /** Whether a word is one of those for a need. */
    public boolean has(String need, String word) {
        return found(need).contains(word);
    }

    /** The words for a need, in no order. */
    public Set<String> words(String need) {
        return Collections.unmodifiableSet(found(need));
    }

    private HashSet<String> found(String need) {
        HashSet<String> words = sets.get(need);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + need + " among " + sets.keySet());
        }
        return words;
    }
}
