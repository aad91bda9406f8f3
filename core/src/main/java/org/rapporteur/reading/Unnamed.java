package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * A voice that the story neither names nor counts among its offices, by its own words: {@code anon:defence_ministry} for
 * "the defence ministry", {@code anon:senior_official} for "a senior official travelling with Marek".
 */
final class Unnamed {
    private static final WordSets WORDS = WordSets.of(Unnamed.class, "unnamed.tsv");

    private final Tree tree;
    private final int head;

    private Unnamed(Tree tree, int head) {
        this.tree = tree;
        this.head = head;
    }

    /** The id of the phrase with this head; empty where it is no noun. */
    static Optional<String> id(Tree tree, int head) {
        String upos = tree.token(head).upos();
        if (WORDS.has("parts", tree.word(head))) {
            int of = tree.child(head, "nmod");
            return of > head ? id(tree, of) : Optional.of("anon:respondents");
        }
        int all = upos.equals("NUM") || WORDS.has("some", tree.word(head)) ? tree.child(head, "nmod", "obl") : -1;
        if (all > head && tree.word(head + 1).equals("of") && tree.child(all, "nummod") < 0) {
            return id(tree, all);
        }
        return upos.equals("NOUN") || upos.equals("PROPN") ? new Unnamed(tree, head).id() : Optional.empty();
    }

    private Optional<String> id() {
        int to = office().orElse(head) + 1;
        VoiceName words = new VoiceName(tree);
        for (int i = from(); i < to; i++) {
            if (VoiceName.isJoined(tree, i) || VoiceName.isJoined(tree, i + 1) || !counts(i)) {
                words.add(
                        i, tree.token(i).upos().equals("PROPN") ? tree.token(i).form() : tree.word(i));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of("anon:" + words);
    }

    private boolean counts(int i) {
        return VoiceName.isCounter(tree.word(i)) || tree.token(i).upos().equals("NUM");
    }

    private int from() {
        int from = head;
        while (from > 0 && isModifier(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isModifier(int i) {
        boolean noun = switch (tree.token(i).upos()) {
            case "ADJ", "NOUN", "PROPN", "NUM" -> true;
            default -> false;
        };
        boolean hyphen = VoiceName.isJoined(tree, i) && VoiceName.isJoined(tree, i + 1);
        return (noun || hyphen) && tree.depth(i) >= tree.depth(head);
    }

    /** An office among the modifiers ends the phrase: what follows it was a participle to the ear. */
    private Optional<Integer> office() {
        for (int i = head; i >= from(); i--) {
            boolean describes = i + 1 < head
                    && tree.is(i, "amod")
                    && tree.token(i + 1).upos().equals("PROPN");
            if (!describes
                    && OfficeWord.of(tree.word(i))
                            .filter(OfficeWord::maySpeakUnnamed)
                            .isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
