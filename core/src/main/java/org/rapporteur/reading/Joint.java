package org.rapporteur.reading;

import java.util.Set;

/** Which words belong to the clause of the word above them, and which begin one of their own. */
final class Joint {
    private static final Set<String> JOINS = Set.of("and", "or", ",");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "conj", "parataxis", "root", "csubj", "acl");

    private Joint() {}

    /** The verb whose small words a bare one shares: in "must open the gates and pay", that of "pay" is "open". */
    static int led(Tree tree, int at) {
        int verb = at;
        while (isShared(tree, verb)) {
            verb = before(tree, verb);
        }
        return verb;
    }

    /** "And pay": a bare verb joined to a bare one before it, whatever the tree says. */
    static boolean isShared(Tree tree, int at) {
        boolean alone = tree.token(at).upos().equals("VERB") && tree.child(at, "nsubj", "aux", "mark") < 0;
        int first = alone && JOINS.contains(tree.word(at - 1)) ? before(tree, at) : -1;
        boolean bare = tree.word(at).equals(tree.lemma(at)) && first >= 0;
        return bare
                && tree.token(first).xpos().equals("VB")
                && (tree.is(at, "conj") || tree.child(first, "aux") >= 0 || isShared(tree, first));
    }

    private static int before(Tree tree, int at) {
        int verb = at - 1;
        while (verb >= 0 && !tree.token(verb).upos().equals("VERB")) {
            verb--;
        }
        return verb;
    }

    /** Whether a word only fills a place in the clause above it: an object, a phrase, a predicate's part. */
    static boolean isPartOfClause(Tree tree, int at) {
        return tree.head(at) >= 0 && CLAUSES.stream().noneMatch(relation -> tree.is(at, relation));
    }
}
