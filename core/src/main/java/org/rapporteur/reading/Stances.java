package org.rapporteur.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordList;

/** Which stance is taken by a deed of words, a speech act, or a word in a statement. */
final class Stances {
    private static final Set<String> NOT = Set.of("not", "n't", "no", "never", "nothing", "none");
    private static final Map<String, String> STANCES = stances();

    private Stances() {}

    static Optional<String> ofDeed(Deed deed) {
        return Optional.ofNullable(STANCES.get("deed " + deed.name()));
    }

    static Optional<String> ofAct(String act) {
        return Optional.ofNullable(STANCES.get("act " + act));
    }

    /** The stance of the first telling word between two tokens; what is turned by a "not" goes before what is not. */
    static Optional<String> ofWords(Tree tree, int from, int to) {
        boolean not = false;
        String plain = "";
        for (int i = from; i < to; i++) {
            not |= NOT.contains(tree.word(i));
            String turned = not ? STANCES.getOrDefault("not " + tree.lemma(i), "") : "";
            if (!turned.isEmpty()) {
                return Optional.of(turned);
            }
            String said = STANCES.getOrDefault("word " + tree.lemma(i), "");
            boolean refused = said.equals("offer") && Mood.negated(tree, i);
            plain = plain.isEmpty() ? refused ? "refuse" : said : plain;
        }
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    private static Map<String, String> stances() {
        Map<String, String> out = new HashMap<>();
        WordList.rows(Stances.class, "stances.tsv").forEach(row -> out.put(row.get(0) + " " + row.get(1), row.get(2)));
        return Map.copyOf(out);
    }
}
