package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.WordSets;

/**
 * Who does what a verb without a subject tells: in "urged Halvoria to sign" Halvoria signs, in "Orlin left and said" Orlin says, in
 * "Dravenia's plan to build a dam" Dravenia builds (control; Chomsky 1981).
 */
record Control(Tree tree, int verb) {
    private static final WordSets WORDS = WordSets.of(Clause.class, "clause.tsv");

    /** The subject that a clause without one borrows from the clause or noun above it. */
    int subject() {
        int head = tree.head(verb);
        if (head < 0) {
            return Clause.NONE;
        }
        if (Misread.isTold(tree, verb)) {
            return Misread.whole(tree, head);
        }
        int finite = Misjoined.above(tree, verb);
        if (finite >= 0) {
            return new Clause(tree, finite).subject();
        }
        if (tree.is(verb, "acl")) {
            boolean describes = tree.token(verb).xpos().equals("VBG") && !isFirmIn();
            return describes || tree.token(verb).xpos().equals("VBN") ? head : owner(head);
        }
        int before = joined(head);
        if (before >= 0) {
            return new Clause(tree, before).subject();
        }
        if (isAfterwards(head)) {
            return Clause.NONE;
        }
        if (tree.is(verb, "xcomp") || tree.is(verb, "ccomp")) {
            int controller = controller(head);
            return controller >= 0 ? controller : new Clause(tree, head).subject();
        }
        if (tree.is(verb, "conj") && new Clause(tree, head).passive() && tree.child(head, "nsubj") >= 0) {
            return tree.child(head, "nsubj");
        }
        int torn = Math.max(Misread.subject(tree, verb), Misread.teller(tree, verb));
        if (torn >= 0) {
            return torn;
        }
        if (Misread.isReproached(tree, verb) || Misread.isBarred(tree, verb)) {
            int whom = new Clause(tree, head).object();
            return whom >= 0 ? whom : new Clause(tree, head).subject();
        }
        if (tree.is(verb, "conj") || tree.is(verb, "advcl") || tree.is(verb, "parataxis")) {
            return new Clause(tree, head).subject();
        }
        return Clause.NONE;
    }

    /** "Agreed to meet, the ministry said, a day after shelling in the town": whoever says so shelled nothing. */
    private boolean isAfterwards(int head) {
        int mark = tree.token(verb).xpos().equals("VBG") ? tree.child(verb, "mark", "case") : -1;
        return mark >= 0
                && List.of("after", "following", "before").contains(tree.word(mark))
                && Speech.isCue(tree, head);
    }

    /** The clause before that this one goes on with: "Hale will host a summit, and is to speak on Friday, an aide said". */
    private int joined(int head) {
        int found = Clause.NONE;
        boolean joined = tree.is(verb, "ccomp") && tree.child(verb, "cc") >= 0;
        for (int child : joined ? tree.children(head) : new int[0]) {
            found = child < verb && tree.is(child, "ccomp") ? child : found;
        }
        return found;
    }

    /** In "urged Halvoria to sign", Halvoria signs. */
    private int controller(int above) {
        if (Contact.is(tree, verb) || !WORDS.has("control", tree.lemma(above))) {
            return Clause.NONE;
        }
        Clause clause = new Clause(tree, above);
        int object = clause.object();
        return object >= 0 ? object : clause.oblique("on", "for", "to", "upon");
    }

    /** "Stays firm in refusing": with a small word it does not describe what it hangs on. */
    private boolean isFirmIn() {
        int mark = tree.child(verb, "mark");
        return mark >= 0 && List.of("in", "of", "by", "from").contains(tree.word(mark));
    }

    /** In "Dravenia's plan to build a dam", Dravenia builds; in "Dravenia stays firm in refusing", it refuses; in "gave Orlin a day to leave", Orlin leaves. */
    private int owner(int noun) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        int above = tree.head(noun);
        int given = above >= 0 && WORDS.has("chances", tree.lemma(noun)) ? tree.child(above, "iobj") : Clause.NONE;
        if (given >= 0) {
            return given;
        }
        boolean argument = tree.is(noun, "obj") || tree.is(noun, "obl") || tree.is(noun, "nsubj") && noun > above;
        return argument && above >= 0 && tree.token(above).upos().equals("VERB")
                ? new Clause(tree, above).subject()
                : Clause.NONE;
    }
}
