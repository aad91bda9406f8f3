package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordList;

/** Which words could stand for which, form for form: "officers" for "officials". Distilled from WordNet. */
final class Thesaurus {
    private static final int WIDE = 14;

    private final Map<Integer, List<Word>> others = new HashMap<>();
    private final Map<Integer, List<Word>> back = new HashMap<>();

    private Thesaurus() {
        Map<String, Word> known = new HashMap<>();
        for (List<String> row : WordList.rows(Thesaurus.class, "thesaurus.tsv")) {
            Word word = known.computeIfAbsent(row.get(0), Word::of);
            List<Word> words = Arrays.stream(row.get(1).split(" "))
                    .map(one -> known.computeIfAbsent(one, Word::of))
                    .toList();
            others.put(word.hash, words);
            words.forEach(other ->
                    back.computeIfAbsent(other.hash, key -> new ArrayList<>()).add(word));
        }
    }

    static Thesaurus english() {
        return Holder.ENGLISH;
    }

    /**
     * A word and its hash.
     *
     * @param seen how common the press has it, as {@link Press#word}
     * @param news how common the news have it, as {@link Press#newsWord}
     */
    record Word(String word, int hash, int seen, int news) {
        static Word of(String word) {
            return of(word, Hashes.word(word));
        }

        static Word of(String word, int hash) {
            return new Word(
                    word, hash, Press.english().word(hash), Press.english().newsWord(hash));
        }
    }

    /** Commonest first; empty for a word that it does not know. */
    List<Word> of(int word) {
        return others.getOrDefault(word, List.of());
    }

    /** The words that it could stand for, in order of the alphabet. */
    List<Word> back(int word) {
        return back.getOrDefault(word, List.of());
    }

    /** Those, and the commonest that could stand for them in turn. */
    List<Word> near(int word) {
        LinkedHashSet<Word> near = new LinkedHashSet<>(of(word));
        for (Word one : of(word).stream().limit(WIDE).toList()) {
            of(one.hash).stream().limit(WIDE).forEach(near::add);
        }
        return List.copyOf(near);
    }

    boolean isNear(int word, int other) {
        return near(word).stream().anyMatch(one -> one.hash == other);
    }

    /** Whether the second could stand for the first. */
    boolean has(int word, String other) {
        return of(word).stream().anyMatch(one -> one.word.equals(other));
    }

    private static final class Holder {
        static final Thesaurus ENGLISH = new Thesaurus();
    }
}
