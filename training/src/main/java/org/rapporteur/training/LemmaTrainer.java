package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the shortest list of endings that gives the lemmas of a treebank: an ending gets a line only when the next shorter
 * one would say otherwise.
 */
final class LemmaTrainer {
    private static final int LONGEST_ENDING = 5;
    private static final int LEAST = 2;
    /** A rule that leaves a word and its capitals as they are. */
    private static final String AS_WRITTEN = "=";

    private static final String HEADING =
            "# Counted by org.rapporteur.training in UD English EWT and GUM (CC BY-SA 4.0, CC BY 4.0): tags and ending"
                    + " (a whole word after ^), then a digit, how many letters go, and what comes instead; = leaves it as written\n";

    /** Tag and ending to rule to how often. */
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** The list, as a file. */
    static String train(List<Example> corpus) {
        LemmaTrainer trainer = new LemmaTrainer();
        for (Example example : corpus) {
            for (int i = 0; i < example.size(); i++) {
                trainer.count(example, i);
            }
        }
        return HEADING + String.join("\n", trainer.lines()) + "\n";
    }

    private void count(Example example, int i) {
        String form = example.forms().get(i);
        String lemma = example.lemmas().get(i);
        if (lemma.equals("_") || form.length() > 40) {
            return;
        }
        String word = example.upos().get(i).equals("PROPN") ? form : form.toLowerCase(Locale.ROOT);
        String rule = rule(word, lemma);
        if (rule.charAt(0) <= '9' && rule.indexOf('#') < 0) {
            String tag = example.tag(i) + ' ';
            add(tag + '^' + word, rule);
            String more = ofEnding(form, word, lemma, rule);
            for (int k = 0; k <= Math.min(LONGEST_ENDING, word.length()) && !more.isEmpty(); k++) {
                add(tag + word.substring(word.length() - k), more);
            }
        }
    }

    /** What a word teaches of others with its ending: "Syrian" that they stand as they are written, never that "Lyssarian" is Syrian. */
    private static String ofEnding(String form, String word, String lemma, String rule) {
        boolean capital = rule.chars().anyMatch(Character::isUpperCase);
        if (word.equals(form) || !capital) {
            return rule;
        }
        return lemma.equals(form) ? AS_WRITTEN : "";
    }

    private void add(String key, String rule) {
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(rule, 1, Integer::sum);
    }

    /** How many letters go from the end, one digit, then what comes instead. */
    private static String rule(String word, String lemma) {
        int same = 0;
        while (same < Math.min(word.length(), lemma.length()) && word.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return (char) ('0' + word.length() - same) + lemma.substring(same);
    }

    private List<String> lines() {
        List<String> out = new ArrayList<>();
        counts.forEach((key, rules) -> {
            String best = best(rules);
            if (isNews(key, best, rules) && !best.equals(shorter(key))) {
                out.add(key + '\t' + best);
            }
        });
        return out;
    }

    private static boolean isNews(String key, String best, Map<String, Integer> rules) {
        return rules.getOrDefault(best, 0) >= LEAST || key.endsWith(" ") || isIrregular(key, best);
    }

    /** A word seen once counts when it is changed more than at its end: "sought". */
    private static boolean isIrregular(String key, String best) {
        return key.indexOf('^') > 0 && best.charAt(0) >= '2' && best.length() > 1;
    }

    private static String best(Map<String, Integer> rules) {
        String best = "";
        for (Map.Entry<String, Integer> rule : rules.entrySet()) {
            if (best.isEmpty() || rule.getValue() > rules.getOrDefault(best, 0)) {
                best = rule.getKey();
            }
        }
        return best;
    }

    /** What the next shorter ending in the list says of the same words. */
    private String shorter(String key) {
        int from = key.lastIndexOf(' ') + 1;
        String tag = key.substring(0, from);
        String word = key.substring(from);
        boolean whole = word.startsWith("^") && word.length() > 1;
        int longest = whole ? Math.min(LONGEST_ENDING, word.length() - 1) : word.length() - 1;
        for (int k = longest; k >= 0; k--) {
            String next = tag + word.substring(word.length() - k);
            Map<String, Integer> rules = counts.get(next);
            if (rules != null && isNews(next, best(rules), rules)) {
                return best(rules);
            }
        }
        return "";
    }
}
