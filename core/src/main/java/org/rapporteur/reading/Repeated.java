package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.coding.Codebook;
import org.rapporteur.coding.Deed;

/** Verbs that tell once more of the deed that the verb above them told of. */
final class Repeated {
    private Repeated() {}

    /** "promised to give aid" tells of one promise, "committed to uphold and defend" of one support. */
    static boolean is(Clause clause, Deed deed, VerbEvents verbs) {
        Tree tree = clause.tree();
        int above = tree.head(clause.verb());
        if (isPurpose(clause, verbs)) {
            return true;
        }
        boolean linked = above >= 0 && (tree.is(clause.verb(), "xcomp") || tree.is(clause.verb(), "conj"));
        Optional<Deed> upper = linked && tree.token(above).upos().equals("VERB")
                ? verbs.deed(new Clause(tree, above))
                : linked ? Deeds.english().adjective(tree.lemma(above)) : Optional.empty();
        if (upper.isEmpty()) {
            return false;
        }
        Deed own =
                tree.is(clause.verb(), "conj") ? deed : Codebook.standard().coded(deed, Mood.of(tree, clause.verb()));
        return own.plover().isPresent() && own.plover().equals(upper.get().plover()) && same(clause, above);
    }

    /** "Marched to protest against the law": one protest. */
    private static boolean isPurpose(Clause clause, VerbEvents verbs) {
        Tree tree = clause.tree();
        int above = tree.head(clause.verb());
        return above >= 0
                && tree.lemma(clause.verb()).equals("protest")
                && tree.token(above).upos().equals("VERB")
                && verbs.deed(new Clause(tree, above))
                        .filter(deed -> deed.is("PROTEST"))
                        .isPresent();
    }

    private static boolean same(Clause clause, int above) {
        Tree tree = clause.tree();
        boolean both = tree.child(clause.verb(), "obj", "xcomp", "ccomp") >= 0
                && tree.child(above, "obj", "obl", "xcomp", "ccomp") >= 0
                && tree.child(above, "obj", "obl", "xcomp", "ccomp") < clause.verb();
        return tree.is(clause.verb(), "xcomp")
                || !both && tree.child(clause.verb(), "nsubj") < 0 && tree.child(above, "obj") < 0;
    }
}
