package org.rapporteur.lineage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which words could stand for which, form for form: "officers" for "officials". Distilled from WordNet. */
final class Thesaurus {
    private static final int WIDE = 14;

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

    /** Those, and the commonest that could stand for them in turn. */
    List<String> near(int word) {
        LinkedHashSet<String> near = new LinkedHashSet<>(of(word));
        for (String one : of(word).stream().limit(WIDE).toList()) {
            of(Hashes.word(one)).stream().limit(WIDE).forEach(near::add);
        }
        return List.copyOf(near);
    }

    boolean isNear(int word, int other) {
        return near(word).stream().anyMatch(one -> Hashes.word(one) == other);
    }

    private static final class Holder {
        static final Thesaurus ENGLISH = new Thesaurus();
    }
}
