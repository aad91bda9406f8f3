package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/** On what a stance depends: "if Halvoria withdraws". */
final class Conditions {
    private Conditions() {}

    static Optional<String> of(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && List.of("if", "unless", "provided", "once").contains(tree.word(mark))) {
                return Optional.of(Attribution.words(tree, tree.from(child), tree.to(child)));
            }
        }
        return Optional.empty();
    }
}
