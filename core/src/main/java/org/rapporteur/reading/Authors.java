package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/**
 * Who "we" are in a text that several have signed: "We, the foreign ministers of the Meridian Pact, met in Port Amar" makes
 * each later "we condemn" the Pact's.
 */
final class Authors {
    private static final int LONGEST = 16;

    private Authors() {}

    /** The states or bodies that "we" names itself, or their own words; empty where the text has no such sentence. */
    static List<String> of(Story story) {
        for (Tree tree : story.trees()) {
            int end = apposition(tree);
            if (end > 0) {
                List<String> signed = story.who().named(tree).stream()
                        .filter(one ->
                                one.to() <= end && List.of("country", "org").contains(one.type()))
                        .flatMap(one -> one.ids().stream())
                        .distinct()
                        .toList();
                return signed.isEmpty() ? unnamed(tree, end) : signed;
            }
        }
        return List.of();
    }

    private static List<String> unnamed(Tree tree, int end) {
        int head = 2;
        for (int i = 2; i < end; i++) {
            boolean noun = tree.token(i).upos().equals("NOUN");
            head = noun && (!tree.token(head).upos().equals("NOUN") || tree.depth(i) < tree.depth(head)) ? i : head;
        }
        Optional<String> id = Unnamed.id(tree, head);
        return id.map(List::of).orElse(List.of());
    }

    /** The comma that ends "We, the …," at the beginning of a sentence; 0 for none. */
    private static int apposition(Tree tree) {
        boolean opens = tree.word(0).equals("we")
                && tree.word(1).equals(",")
                && tree.word(2).equals("the");
        int end = 3;
        while (opens && end < Math.min(tree.size(), LONGEST) && !tree.word(end).equals(",")) {
            end++;
        }
        return opens && tree.word(end).equals(",") ? end : 0;
    }
}
