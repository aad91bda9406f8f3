package org.rapporteur.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.text.WordList;

/** Dictionary forms of the verbs that this package's lists know, from their endings: "shelled" is "shell", "accused" "accuse". */
final class Stems {
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final Set<String> KNOWN = known();

    private static final Map<String, String> IRREGULAR = irregular();

    private Stems() {}

    /** The dictionary form: that of the lists where they know one, else the language's own. */
    static String of(Token token) {
        String lemma =
                token.upos().equals("VERB") ? IRREGULAR.getOrDefault(token.lower(), token.lemma()) : token.lemma();
        if (!token.upos().equals("VERB") || KNOWN.contains(lemma)) {
            return lemma;
        }
        for (String candidate : candidates(token.lower())) {
            if (KNOWN.contains(candidate)) {
                return candidate;
            }
        }
        return lemma;
    }

    private static List<String> candidates(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
            stem = stem.equals(word) && word.endsWith(ending) ? cut(word, ending) : stem;
        }
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        boolean y = word.endsWith("ied") || word.endsWith("ies");
        return List.of(
                word, stem, stem + "e", doubled ? stem.substring(0, last) : stem, y ? cut(word, "ies") + "y" : word);
    }

    /** The word without as many letters at its end. */
    private static String cut(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static Set<String> known() {
        Set<String> out = new HashSet<>();
        for (String list : List.of("verbs.tsv", "moods.tsv")) {
            WordList.rows(Stems.class, list)
                    .forEach(row -> out.addAll(List.of(row.get(0).split(" "))));
        }
        return Set.copyOf(out);
    }

    private static Map<String, String> irregular() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : WordList.rows(Stems.class, "irregulars.tsv")) {
            for (String form : row.get(1).split(" ")) {
                out.put(form, row.get(0));
            }
        }
        return Collections.unmodifiableMap(out);
    }
}
