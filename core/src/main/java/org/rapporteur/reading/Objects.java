package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a verb is done to, to be asked for its class: in "fired a series of rockets", rockets are weapons. */
final class Objects {
    private final Clause clause;
    private final Players players;
    private final Deeds deeds;
    private final List<Integer> heads = new ArrayList<>();

    Objects(Clause clause, Players players, Deeds deeds) {
        this.clause = clause;
        this.players = players;
        this.deeds = deeds;
        add(clause.object());
        for (int oblique : clause.obliques()) {
            add(oblique);
        }
        if (clause.object() < 0) {
            add(clause.subject());
        }
    }

    /** Whether any of them is of this class; "person" are all who act, "clause" asks for a clause instead. */
    boolean are(String thing) {
        Tree tree = clause.tree();
        if (thing.equals("clause")) {
            return clause.takesClause();
        }
        if (thing.equals("others")) {
            return clause.object() >= 0 && clause.takesClause();
        }
        if (thing.equals("several")) {
            return several(tree, clause.subject());
        }
        for (int head : heads) {
            if (thing.equals("person")
                    ? players.means(tree, head)
                    : deeds.isA(tree.lemma(head).toLowerCase(Locale.ROOT), thing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether more than one are meant: "the ministers", "Marek and Orlin", "they". */
    private static boolean several(Tree tree, int head) {
        return head >= 0
                && (tree.child(head, "conj") >= 0
                        || tree.token(head).xpos().endsWith("S")
                        || tree.word(head).matches("they|two|both|we"));
    }

    private void add(int head) {
        if (head < 0) {
            return;
        }
        heads.add(head);
        for (int child : clause.tree().children(head)) {
            boolean counted =
                    clause.tree().is(child, "nmod") && clause.marker(child).equals("of");
            boolean named = clause.tree().is(child, "compound")
                    && clause.tree().token(child).upos().equals("NOUN");
            if (counted || named || clause.tree().is(child, "conj")) {
                heads.add(child);
            }
        }
    }
}
