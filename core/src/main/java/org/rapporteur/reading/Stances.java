package org.rapporteur.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordList;

/** Which stance is taken by a deed of words, a speech act, or a word in a statement. */
final class Stances {
    private static final Map<String, String> STANCES = column(2);
    private static final Map<String, String> WITH = column(3);

    private Stances() {}

    static Optional<String> ofDeed(Deed deed) {
        return Optional.ofNullable(STANCES.get("deed " + deed.name()));
    }

    static Optional<String> ofAct(String act) {
        return Optional.ofNullable(STANCES.get("act " + act));
    }

    /** The stance that a word of judgement takes: "unacceptable". */
    static Optional<String> ofWord(Tree tree, int at) {
        return either("word ", tree, at);
    }

    /** The stance that it takes under a "not": "no room". */
    static Optional<String> ofNegated(Tree tree, int at) {
        return either("not ", tree, at);
    }

    /** By the word as printed or its dictionary form: "committed" is one's own mind, "commit" is not. */
    private static Optional<String> either(String kind, Tree tree, int at) {
        return Optional.ofNullable(STANCES.get(kind + tree.word(at)))
                .or(() -> Optional.ofNullable(STANCES.get(kind + tree.lemma(at))));
    }

    /** The stance that a verb or noun tells of which is no deed by itself: "welcomed the draft", "opposition to". */
    static Optional<String> ofTelling(Clause clause, boolean verb) {
        String word = (verb ? "verb " : "noun ") + clause.tree().lemma(clause.verb());
        String small = WITH.getOrDefault(word, "");
        boolean fits = small.isEmpty()
                || small.equals("thing") && clause.object() >= 0 && !clause.takesClause()
                || Arrays.stream(small.split("\\|")).anyMatch(clause::with);
        return fits ? Optional.ofNullable(STANCES.get(word)) : Optional.empty();
    }

    /** Whether a verb tells of a wrong: "they lied". */
    static boolean isWrong(String lemma) {
        return STANCES.containsKey("wrong " + lemma);
    }

    /** Whether a word tells of harm to come: "consequences". */
    static boolean isHarm(String lemma) {
        return STANCES.containsKey("harm " + lemma);
    }

    /** Whether a noun tells of a wrong or danger: "is a threat". */
    static boolean isDanger(String lemma) {
        return STANCES.containsKey("danger " + lemma);
    }

    private static Map<String, String> column(int column) {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : WordList.rows(Stances.class, "stances.tsv")) {
            for (String word : row.size() > column ? row.get(1).split(" ") : new String[0]) {
                out.put(row.get(0) + " " + word, row.get(column));
            }
        }
        return Map.copyOf(out);
    }
}
