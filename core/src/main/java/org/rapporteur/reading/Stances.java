package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** Which stance is taken by a deed of words, a speech act, or a word in a statement. */
final class Stances {
    private static final WordSets WORDS = WordSets.of(Stances.class, "demands.tsv");
    private static final Map<String, String> STANCES = column(2);
    private static final Map<String, String> WITH = column(3);
    private static final Set<String> ANSWERS = column(1).keySet();
    /** By their first words. */
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private Stances() {}

    /** Words in a row that take a stance. */
    private record Phrase(List<String> words, String stance) {}

    static Optional<String> ofDeed(Deed deed) {
        return Optional.ofNullable(STANCES.get("deed " + deed.name()));
    }

    /** Stances of which one may be told as the other: to ask, to urge and to demand. */
    static boolean kin(String one, String other) {
        return one.equals(other) || WORDS.has("asking", one) && WORDS.has("asking", other);
    }

    static Optional<String> ofAct(String act) {
        return Optional.ofNullable(STANCES.get("act " + act));
    }

    /** The stance that a verb or noun tells of which is no deed by itself: "welcomed the draft", "opposition to". */
    static Optional<String> ofTelling(Clause clause, boolean verb) {
        String word = (verb ? "verb " : "noun ") + clause.tree().lemma(clause.verb());
        boolean fits = WITH.getOrDefault(word, "").isEmpty() || isLed(clause, verb ? "verb " : "noun ");
        return fits ? Optional.ofNullable(STANCES.get(word)) : Optional.empty();
    }

    /** Whether the word that the list wants stands with it: "opposition to", "sought a truce". */
    static boolean isLed(Clause clause, String kind) {
        String small = WITH.getOrDefault(kind + clause.tree().lemma(clause.verb()), "");
        return small.equals("others") && tellsOthers(clause)
                || small.equals("thing") && clause.object() >= 0 && !clause.takesClause()
                || !small.isEmpty()
                        && Arrays.stream(small.split("\\|"))
                                .anyMatch(word -> clause.with(word) || isNext(clause, word));
    }

    /** "Told Halvoria to leave": a name and what it is to do. */
    private static boolean tellsOthers(Clause clause) {
        Tree tree = clause.tree();
        int whom = tree.child(clause.verb(), "iobj", "obj");
        int clauseOf = tree.child(clause.verb(), "xcomp");
        return whom >= 0 && tree.token(whom).upos().equals("PROPN") && clauseOf >= 0 && Mood.infinitive(tree, clauseOf);
    }

    /** "Readiness to talk", "insistence on keeping it", and two words in a row: "moves ahead with the talks". */
    private static boolean isNext(Clause clause, String words) {
        return begins(clause.tree(), clause.verb() + 1, List.of(words.split("_")));
    }

    /** The words of a mind made up, as printed, with the stance that each takes; "not ..." where only its lack does. */
    static Map<String, String> minds() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : WordList.rows(Stances.class, "stances.tsv")) {
            for (String word : row.get(0).equals("mind") ? row.get(1).split(" ") : new String[0]) {
                out.put(word, row.get(2));
            }
        }
        return Collections.unmodifiableMap(out);
    }

    /** What a word of judgement is about by itself: who says "ignored" speaks of the answer that was given. */
    static Optional<String> issue(Tree tree, int at) {
        boolean answer = ANSWERS.contains("answer " + tree.lemma(at)) || ANSWERS.contains("answer " + tree.word(at));
        return answer ? Optional.of("written_response") : Optional.empty();
    }

    /** The stance of a set phrase that begins here: "off the table". */
    static Optional<String> ofPhrase(Tree tree, int at) {
        for (Phrase phrase : PHRASES.getOrDefault(tree.word(at), List.of())) {
            if (begins(tree, at, phrase.words())) {
                return Optional.of(phrase.stance());
            }
        }
        return Optional.empty();
    }

    private static boolean begins(Tree tree, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!tree.word(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> out = new HashMap<>();
        for (List<String> row : WordList.rows(Stances.class, "stances.tsv")) {
            for (String phrase : row.get(0).equals("phrase") ? row.get(1).split(" ") : new String[0]) {
                List<String> words = List.of(phrase.split("_"));
                out.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Phrase(words, row.get(2)));
            }
        }
        return out;
    }

    private static Map<String, String> column(int column) {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : WordList.rows(Stances.class, "stances.tsv")) {
            for (String word : row.size() > column ? row.get(1).split(" ") : new String[0]) {
                out.put(row.get(0) + " " + word, row.get(column));
            }
        }
        return Collections.unmodifiableMap(out);
    }
}
