package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordList;

/** On what a stance depends: "if Halvoria withdraws". */
final class Conditions {
    private static final List<List<String>> PHRASES = WordList.lines(Conditions.class, "conditions.tsv").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private Conditions() {}

    static Optional<String> of(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && List.of("if", "unless", "provided", "once").contains(tree.word(mark))) {
                return Optional.of(Attribution.words(tree, tree.from(child), tree.to(child)));
            }
        }
        return phrase(tree, at + 1, tree.size()).map(from -> Attribution.words(tree, from, end(tree, from)));
    }

    /** Where a phrase such as "provided that" begins between two words. */
    static Optional<Integer> phrase(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            int here = i;
            if (PHRASES.stream().anyMatch(phrase -> begins(tree, here, phrase))) {
                return Optional.of(i);
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

    /** A condition ends with its sentence or at a comma. */
    private static int end(Tree tree, int from) {
        int end = from + 1;
        while (end < tree.size() && !List.of(",", ".", ";", "”").contains(tree.word(end))) {
            end++;
        }
        return end;
    }
}
