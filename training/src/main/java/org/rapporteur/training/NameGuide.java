package org.rapporteur.training;

import java.util.List;
import org.rapporteur.language.Keys;

/**
 * What two teachers say of the names in a sentence, offered to our own finder as further features ("stacking", Wolpert
 * 1992). So it learns from a few names checked by hand what their answers are worth, and which names are wanted here.
 */
final class NameGuide {
    /** Says nothing. */
    static final NameGuide NONE = new NameGuide(List.of(), List.of(), List.of());

    private final int[] words;
    /** The answers of each teacher; 0 where it sees no name. */
    private final int[] first;

    private final int[] second;

    /**
     * Each teacher's answers are a mark a word, such as {@code B-GPE}, or {@code O}; none where nothing is said of the
     * sentence.
     */
    NameGuide(List<String> words, List<String> first, List<String> second) {
        this.words = words.stream().mapToInt(String::hashCode).toArray();
        this.first = numbers(first);
        this.second = numbers(second);
    }

    private static int[] numbers(List<String> marks) {
        return marks.stream()
                .mapToInt(mark -> mark.equals("O") ? 0 : mark.hashCode())
                .toArray();
    }

    /** Features for the mark of word {@code i}. */
    void fill(Keys keys, int[] tags, int i, int[] marks) {
        if (first.length > 0) {
            int before = i > 0 ? marks[i - 1] : -1;
            alone(keys, 200, first, i);
            history(keys, 208, first, i, before);
            keys.add(209, first[i], tags[i]);
            keys.add(210, first[i], before, tags[i]);
            alone(keys, 220, second, i);
            history(keys, 228, second, i, before);
            keys.add(229, second[i], tags[i]);
            keys.add(230, second[i], before, tags[i]);
            joint(keys, i, before);
            keys.add(264, first[i], second[i], tags[i]);
        }
    }

    private void alone(Keys keys, int from, int[] answers, int i) {
        int it = answers[i];
        keys.add(from, it);
        keys.add(from + 1, it, at(answers, i - 1));
        keys.add(from + 2, it, at(answers, i + 1));
        keys.add(from + 3, it, words[i]);
        keys.add(from + 4, it, at(words, i - 1));
        keys.add(from + 5, it, at(words, i + 1));
    }

    private static void history(Keys keys, int from, int[] answers, int i, int before) {
        keys.add(from, answers[i], before);
        keys.add(from + 3, answers[i], at(answers, i - 1), before);
    }

    private void joint(Keys keys, int i, int before) {
        keys.add(260, first[i], second[i]);
        keys.add(261, first[i], second[i], before);
        keys.add(262, first[i], second[i], at(first, i + 1), at(second, i + 1));
        keys.add(263, first[i], second[i], at(first, i - 1), at(second, i - 1));
    }

    private static int at(int[] row, int i) {
        return i >= 0 && i < row.length ? row[i] : 1;
    }
}
