package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.WordList;

/** What words are about: "that Halvoria pull back its troops" is {@code troop_withdrawal}. */
final class Issues {
    private static final Map<String, List<String>> WORDS = words();

    private Issues() {}

    /** The issue that most words of a stretch point to, pairs before single words, earlier lists before later ones. */
    static Optional<String> of(Tree tree, int from, int to) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            String lemma = lemma(tree, i);
            vote(votes, lemma, 2);
            for (int k = i + 1; k <= i + 3 && k < to; k++) {
                vote(votes, lemma + "_" + lemma(tree, k), 5);
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            best = best.isEmpty() || entry.getValue() > votes.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String lemma(Tree tree, int i) {
        String lemma = tree.lemma(i).toLowerCase(Locale.ROOT);
        boolean plural = tree.token(i).xpos().equals("NNS") && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static void vote(Map<String, Integer> votes, String word, int weight) {
        for (String issue : WORDS.getOrDefault(word, List.of())) {
            votes.merge(issue, weight, Integer::sum);
        }
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : WordList.rows(Issues.class, "issues.tsv")) {
            for (String word : row.get(1).split(" ")) {
                out.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
            }
        }
        return out;
    }
}
