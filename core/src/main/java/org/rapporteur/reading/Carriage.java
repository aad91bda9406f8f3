package org.rapporteur.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** What a verb tells of a paper's way: "handed over" delivers it, "is still studying" has it, "is drafting" owes it. */
final class Carriage {
    private static final Map<String, String> VERBS = verbs();
    private static final WordSets WORDS = WordSets.of(Carriage.class, "carriage-senses.tsv");
    /** Verbs of which a paper is one object among many: "gave an answer", "considered the plan". */
    private static final Set<String> MANY_SENSES = WORDS.words("many-senses");

    private Carriage() {}

    /** Whether the verb moves a paper from hand to hand. */
    static boolean passes(Tree tree, int verb) {
        return way(tree, verb).equals("pass");
    }

    static boolean publishes(Tree tree, int verb) {
        return way(tree, verb).equals("publish");
    }

    /** Whether the paper is still to come by it. */
    static boolean awaits(Tree tree, int verb) {
        return List.of("await", "come").contains(way(tree, verb));
    }

    /** "Marek and Orlin exchanged letters": each has one of the other's. */
    static boolean trades(Tree tree, int verb) {
        return verb >= 0 && List.of("exchange", "trade", "swap").contains(tree.lemma(verb));
    }

    /** "The reply is still being drafted": whoever says so is at work on it. */
    static boolean makes(Tree tree, int verb) {
        return verb >= 0
                && way(tree, verb).equals("await")
                && WORDS.has("making", tree.lemma(verb))
                && tree.token(verb).xpos().equals("VBN");
    }

    /** "Dravenia is waiting for the reply": it is for the subject. */
    static boolean waits(Tree tree, int verb) {
        return verb >= 0 && List.of("await", "wait").contains(tree.lemma(verb));
    }

    /** "The reply will come": only of what is its subject, as "take the reply seriously" tells of no coming. */
    static boolean comes(Tree tree, int verb) {
        return way(tree, verb).equals("come");
    }

    /** "Marek received the letter": the reader is the subject. */
    static boolean receives(Tree tree, int verb) {
        return verb >= 0 && List.of("receive", "get", "obtain").contains(tree.lemma(verb));
    }

    /** "In a letter, she urged Orlin to come": whoever is urged has it. */
    static boolean addresses(Tree tree, int verb) {
        return WORDS.has("addressing", tree.lemma(verb));
    }

    /** "A letter, carried to Tolvar by Corvania's envoy": he did not write it. */
    static boolean carries(Tree tree, int verb) {
        return verb >= 0 && WORDS.has("carrying", tree.lemma(verb));
    }

    /** "Orlin sent the letter back": it had come to the subject. */
    static boolean returns(Tree tree, int verb) {
        return way(tree, verb).equals("return");
    }

    /** Whether it does anything that is only done with papers. */
    static boolean handles(Tree tree, int verb) {
        return List.of("pass", "read", "study", "await").contains(way(tree, verb))
                && !MANY_SENSES.contains(tree.lemma(verb));
    }

    /** The status of a paper that the verb tells of; empty when it tells of none. */
    static Optional<String> status(Tree tree, int verb) {
        Modality modality = Mood.of(tree, verb);
        boolean ahead = modality != Modality.ACTUAL && modality != Modality.ALLEGED;
        return switch (way(tree, verb)) {
            case "await" -> during(tree, verb) ? Optional.empty() : Optional.of("awaited");
            case "come" -> ahead ? Optional.of("awaited") : Optional.empty();
            case "pass", "publish" ->
                Optional.of(modality == Modality.DENIED ? "awaited" : ahead ? "promised" : "delivered");
            case "read" -> ahead ? held(modality) : Optional.of("read");
            case "study" -> ahead ? held(modality) : Optional.of(studied(tree, verb));
            case "leave" -> Optional.of("delivered");
            case "return" -> ahead ? Optional.empty() : Optional.of("delivered");
            case "answer" -> ahead ? Optional.empty() : Optional.of("answered");
            default -> Optional.empty();
        };
    }

    /** "when drafting its reply": that is over. */
    private static boolean during(Tree tree, int verb) {
        int mark = tree.child(verb, "mark", "advmod");
        return tree.token(verb).xpos().equals("VBG")
                && mark >= 0
                && List.of("when", "while", "in", "after", "before").contains(tree.word(mark));
    }

    /** What somebody will read or study lies before him; "once we have read it" says nothing of that. */
    private static Optional<String> held(Modality modality) {
        return modality == Modality.HYPOTHETICAL ? Optional.of("awaited") : Optional.of("delivered");
    }

    /** What is being studied was delivered; what was studied has been read. */
    private static String studied(Tree tree, int verb) {
        return tree.token(verb).isXpos("VBD", "VBN") ? "read" : "delivered";
    }

    /** What the verb, with its particle, does to a paper; empty where it is no such verb. */
    private static String way(Tree tree, int verb) {
        if (verb < 0) {
            return "";
        }
        String lemma = tree.lemma(verb);
        for (int child : tree.children(verb)) {
            String way = VERBS.get(lemma + "+" + tree.word(child));
            if (way != null) {
                return way;
            }
        }
        return VERBS.getOrDefault(lemma + "+" + tree.word(verb + 1), VERBS.getOrDefault(lemma, ""));
    }

    private static Map<String, String> verbs() {
        Map<String, String> out = new HashMap<>();
        WordList.rows(Carriage.class, "carriage.tsv").forEach(row -> {
            for (String verb : row.get(1).split(" ")) {
                out.put(verb, row.get(0));
            }
        });
        return Collections.unmodifiableMap(out);
    }
}
