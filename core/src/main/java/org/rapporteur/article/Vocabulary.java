package org.rapporteur.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the prose run, each with the lines that it stands in: a teaser for another story shares few of them, a
 * caption of this one shares many.
 */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int SEVERAL = -1;

    /** Word to the one line of the run that has it, or {@link #SEVERAL}. */
    private final Map<String, Integer> lines = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary of(List<Sight> sights, Run run) {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = run.first(); i <= run.last(); i++) {
            int line = i;
            sights.get(i).look().words().forEach(word -> vocabulary.add(word, line));
        }
        return vocabulary;
    }

    private void add(String word, int line) {
        if (word.length() >= SHORTEST) {
            lines.merge(word, line, (old, now) -> old.equals(now) ? old : Integer.valueOf(SEVERAL));
        }
    }

    /** How many in a hundred of the line's longer words stand in other lines of the run. */
    int share(Look look, int line) {
        Set<String> words = new HashSet<>();
        int known = 0;
        for (String word : look.words()) {
            if (word.length() >= SHORTEST && words.add(word)) {
                Integer where = lines.get(word);
                known += where != null && where != line ? 1 : 0;
            }
        }
        return words.isEmpty() ? 0 : 100 * known / words.size();
    }
}
