package org.rapporteur.reading;

import java.util.List;
import java.util.Set;

/**
 * A sentence of a statement as its speaker's words: who is "we", who are the others.
 *
 * @param sides the states or bodies that the speaker speaks for
 */
record Spoken(Stretch stretch, List<String> sides, Players players) {
    private static final Set<String> WE = Set.of("we", "i", "us", "our", "ours", "my");

    Tree tree() {
        return stretch.tree();
    }

    /** Whether a phrase means the speaker or his side. */
    boolean own(int head) {
        if (head < 0) {
            return false;
        }
        return WE.contains(tree().word(head))
                || sides.size() > 1 && tree().word(head).equals("they")
                || players.sides(players.of(tree(), head)).stream().anyMatch(sides::contains);
    }

    /** Whether a phrase means somebody of another side. */
    boolean other(int head) {
        Set<String> meant = head < 0 ? Set.of() : players.sides(players.of(tree(), head));
        return !meant.isEmpty() && meant.stream().noneMatch(sides::contains);
    }

    /** What a stance is on: each of two things after a noun ("the need for A and the end of B"), else the whole clause. */
    List<Stretch> matters(int at) {
        int phrase = tree().token(at).upos().equals("NOUN") ? tree().child(at, "nmod") : -1;
        int second = phrase < 0 ? -1 : tree().child(phrase, "conj");
        boolean two = second > phrase && tree().child(second, "det", "nmod") >= 0 && stretch.holds(second);
        if (!two) {
            return List.of(clause(at));
        }
        int joint = tree().from(second);
        return List.of(stretch.cut(at, joint), stretch.cut(joint, tree().to(second)));
    }

    /** The words of the clause of a word, as far as they are said. */
    Stretch clause(int at) {
        int top = at;
        while (Joint.isPartOfClause(tree(), top) && stretch.holds(tree().head(top))) {
            top = tree().head(top);
        }
        return stretch.cut(Math.min(at, tree().from(top)), Math.max(at + 1, end(top, at)));
    }

    /** Where the next clause begins that is only joined on: "we are ready to talk, but we will not sign". */
    private int end(int top, int at) {
        int end = tree().to(top);
        for (int child : tree().children(top)) {
            int mark = tree().is(child, "advcl") ? tree().child(child, "mark") : -1;
            boolean aside = mark >= 0 && !List.of("for", "to", "that").contains(tree().word(mark));
            boolean joined = tree().is(child, "conj") || tree().is(child, "parataxis") || aside;
            if (joined && tree().from(child) > at && tree().child(child, "nsubj") >= 0) {
                end = Math.min(end, tree().from(child));
            }
        }
        return end;
    }

    /** Whether the word is what somebody else is told to say: in "Marek said Orlin demanded a seat" the seat is Orlin's. */
    boolean isQuotedFromOthers(int at) {
        for (int i = at; stretch.holds(tree().head(i)); i = tree().head(i)) {
            int above = tree().head(i);
            boolean content = tree().is(i, "ccomp") || tree().is(i, "xcomp") || tree().is(i, "acl");
            if (content && Speech.isCue(tree(), above) && !own(new Clause(tree(), above).subject())) {
                return true;
            }
        }
        return false;
    }
}
