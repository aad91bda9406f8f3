package org.rapporteur.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words could stand for which, form for form: "officers" for "officials". Distilled from WordNet. */
final class Thesaurus {
    private final Map<Integer, String[]> others = new HashMap<>();

    private Thesaurus() {
        for (String[] row : Lists.read("thesaurus.tsv")) {
            others.put(Hashes.word(row[0]), row[1].split(" "));
        }
    }

    static Thesaurus english() {
        return Holder.ENGLISH;
    }

    /** Commonest first; empty for a word that it does not know. */
    List<String> of(int word) {
        String[] found = others.get(word);
        return found == null ? List.of() : List.of(found);
    }

    private static final class Holder {
        static final Thesaurus ENGLISH = new Thesaurus();
    }
}
