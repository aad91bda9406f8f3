package org.rapporteur.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;

/** What kind of meeting a word means: "summit", "news conference", "spoke by telephone". */
final class Occasion {
    private static final Set<String> PRESS = Set.of("press", "news", "media");
    private static final Set<String> REMOTE =
            Set.of("phone", "telephone", "telephonic", "video", "videoconference", "virtual", "online", "conference");
    private static final Map<String, String> KINDS = Map.of(
            "meeting", "meeting",
            "talks", "talks",
            "call", "call",
            "visit", "visit",
            "host", "visit",
            "briefing", "briefing",
            "consultation", "consultation",
            "press", "press_event",
            "mediation", "talks");

    private Occasion() {}

    /** Occasions with the press, which several words name together. */
    static Optional<Deed> of(Tree tree, int noun) {
        boolean press = tree.word(noun).equals("interview")
                || tree.word(noun).matches("conference|briefing|event") && modified(tree, noun, PRESS);
        return press ? Deeds.english().named("press") : Optional.empty();
    }

    static String kind(Tree tree, int at, Deed deed) {
        String word = tree.lemma(at);
        if (word.equals("summit") || word.equals("conference") && deed.name().equals("meeting")) {
            return word;
        }
        boolean remote = modified(tree, at, REMOTE) || byWire(tree, at) || byWire(tree, Math.max(tree.head(at), 0));
        boolean meeting = deed.name().equals("meeting") || deed.name().equals("talks");
        return meeting && remote ? "call" : KINDS.getOrDefault(deed.name(), "meeting");
    }

    private static boolean modified(Tree tree, int noun, Set<String> words) {
        for (int child : tree.children(noun)) {
            if (words.contains(tree.word(child)) && (tree.is(child, "compound") || tree.is(child, "amod"))) {
                return true;
            }
        }
        return noun > 0 && words.contains(tree.word(noun - 1)) && !words.equals(REMOTE);
    }

    private static boolean byWire(Tree tree, int at) {
        for (int child : tree.children(at)) {
            if (REMOTE.contains(tree.word(child)) && tree.is(child, "obl")) {
                return true;
            }
        }
        return false;
    }
}
