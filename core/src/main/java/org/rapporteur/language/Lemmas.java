package org.rapporteur.language;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * Dictionary forms by ending: "agreed" as a past tense loses its d. The list holds whole words (after a {@code ^}) and
 * endings, each with how many letters go and what comes instead, or {@code =} to leave it as written, "Halvorian"; the longest that
 * fits a word and its tags wins. Of a name
 * that is not in the list as a whole only the plural's ending goes: "Halvorians" is "Halvorian", "Lyssas" in the singular stays.
 */
final class Lemmas {
    private static final int LONGEST_ENDING = 5;

    private static final String AS_WRITTEN = "=";

    private static final int ROOM = 1 << 14;

    private final Map<String, String> endings = WordList.pairs(Lemmas.class, "lemmas.tsv");
    /** Words that were looked up, each until another takes its place. */
    private final @Nullable Known[] kept = new Known[ROOM];

    private record Known(String form, String upos, String xpos, String lemma) {
        boolean is(String word, String tag, String finer) {
            return form.equals(word) && upos.equals(tag) && xpos.equals(finer);
        }
    }

    /** The dictionary form; a proper noun keeps its capitals. */
    String of(String form, String upos, String xpos) {
        int place = (form.hashCode() * 31 + xpos.hashCode()) * 31 + upos.hashCode() & ROOM - 1;
        Known known = kept[place];
        if (known == null || !known.is(form, upos, xpos)) {
            known = new Known(form, upos, xpos, made(form, upos, xpos));
            kept[place] = known;
        }
        return known.lemma;
    }

    private String made(String form, String upos, String xpos) {
        String word = upos.equals("PROPN") ? form : form.toLowerCase(Locale.ROOT);
        String tag = upos + ' ' + xpos + ' ';
        String rule = form.length() > 40 ? null : endings.get(tag + '^' + word);
        if (rule == null && upos.equals("PROPN")) {
            return name(word, xpos, endings.get(tag + word));
        }
        for (int k = Math.min(LONGEST_ENDING, word.length()); rule == null && k >= 0; k--) {
            rule = endings.get(tag + word.substring(word.length() - k));
        }
        if (rule == null || rule.equals(AS_WRITTEN)) {
            return rule == null ? word : form;
        }
        return apply(rule, word);
    }

    /** The name as it stands, or in the singular, unless the list has it as a whole. */
    private static String name(String word, String xpos, @Nullable String rule) {
        if (rule != null) {
            return apply(rule, word);
        }
        boolean plural = xpos.equals("NNPS") && word.length() > 2 && word.endsWith("s") && !word.endsWith("'s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String apply(String rule, String word) {
        int gone = Math.min(rule.charAt(0) - '0', word.length());
        String lemma = word.substring(0, word.length() - gone) + rule.substring(1);
        return lemma.isEmpty() ? word : lemma;
    }
}
