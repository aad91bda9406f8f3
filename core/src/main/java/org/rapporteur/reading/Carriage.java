package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;

/** What a verb tells of a paper's way: "handed over" delivers it, "is still studying" has it, "is drafting" owes it. */
final class Carriage {
    private static final Map<String, String> VERBS = verbs();

    private Carriage() {}

    /** Whether the verb moves a paper from hand to hand. */
    static boolean passes(Tree tree, int verb) {
        return verb >= 0 && is(tree, verb, "pass");
    }

    static boolean publishes(Tree tree, int verb) {
        return verb >= 0 && is(tree, verb, "publish");
    }

    /** "Marek received the letter": the reader is the subject. */
    static boolean receives(Tree tree, int verb) {
        return verb >= 0 && List.of("receive", "get", "obtain").contains(tree.lemma(verb));
    }

    /** Whether it does anything that is only done with papers. */
    static boolean handles(Tree tree, int verb) {
        return verb >= 0
                && VERBS.containsKey(tree.lemma(verb))
                && !is(tree, verb, "answer")
                && !is(tree, verb, "come")
                && !is(tree, verb, "publish")
                && !List.of("give", "get", "provide", "expect", "look", "wait", "await", "consider", "share")
                        .contains(tree.lemma(verb));
    }

    /** The status of a paper that the verb tells of; empty when it tells of none. */
    static Optional<String> status(Tree tree, int verb) {
        Modality modality = Mood.of(tree, verb);
        boolean ahead = modality != Modality.ACTUAL && modality != Modality.ALLEGED;
        return Optional.ofNullable(VERBS.get(tree.lemma(verb))).flatMap(way -> switch (way) {
            case "await" -> Optional.of("awaited");
            case "come" -> ahead ? Optional.of("awaited") : Optional.empty();
            case "pass", "publish" -> Optional.of(ahead ? "promised" : "delivered");
            case "read" -> Optional.of(ahead ? "awaited" : "read");
            case "study" -> Optional.of(ahead ? "awaited" : studied(tree, verb));
            default -> ahead ? Optional.empty() : Optional.of("answered");
        });
    }

    /** What is being studied was delivered; what was studied has been read. */
    private static String studied(Tree tree, int verb) {
        return List.of("VBD", "VBN").contains(tree.token(verb).xpos()) ? "read" : "delivered";
    }

    private static boolean is(Tree tree, int verb, String way) {
        return way.equals(VERBS.get(tree.lemma(verb)));
    }

    private static Map<String, String> verbs() {
        Map<String, String> out = new HashMap<>();
        WordList.rows(Carriage.class, "carriage.tsv").forEach(row -> {
            for (String verb : row.get(1).split(" ")) {
                out.put(verb, row.get(0));
            }
        });
        return Map.copyOf(out);
    }
}
