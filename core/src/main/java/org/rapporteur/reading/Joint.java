package org.rapporteur.reading;

import java.util.Set;

/** Which words belong to the clause of the word above them, and which begin one of their own. */
final class Joint {
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "conj", "parataxis", "root", "csubj", "acl");

    private Joint() {}

    /** Whether a word only fills a place in the clause above it: an object, a phrase, a predicate's part. */
    static boolean isPartOfClause(Tree tree, int at) {
        return tree.head(at) >= 0 && CLAUSES.stream().noneMatch(relation -> tree.is(at, relation));
    }
}
