package org.rapporteur.language;

import java.util.Locale;
import java.util.Map;

/**
 * Dictionary forms by ending: "agreed" as a past tense loses its d. The list holds whole words (after a {@code ^}) and
 * endings, each with how many letters go and what comes instead; the longest that fits a word and its tags wins.
 */
final class Lemmas {
    private static final int LONGEST_ENDING = 5;

    private final Map<String, String> endings = Lists.read("lemmas.tsv");

    /** The dictionary form; a proper noun keeps its capitals. */
    String of(String form, String upos, String xpos) {
        String word = upos.equals("PROPN") ? form : form.toLowerCase(Locale.ROOT);
        String tag = upos + ' ' + xpos + ' ';
        String rule = form.length() > 40 ? null : endings.get(tag + '^' + word);
        for (int k = Math.min(LONGEST_ENDING, word.length()); rule == null && k >= 0; k--) {
            rule = endings.get(tag + word.substring(word.length() - k));
        }
        return rule == null ? word : apply(rule, word);
    }

    private static String apply(String rule, String word) {
        int gone = Math.min(rule.charAt(0) - '0', word.length());
        String lemma = word.substring(0, word.length() - gone) + rule.substring(1);
        return lemma.isEmpty() ? word : lemma;
    }
}
