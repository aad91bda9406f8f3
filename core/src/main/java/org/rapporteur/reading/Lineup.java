package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;

/** Those who stand in one line with a name, as printed: "Marek, Orlin and the mediator"; whatever the tree says. */
final class Lineup {
    private final Who who;
    private final Powers powers;

    Lineup(Who who, Powers powers) {
        this.who = who;
        this.powers = powers;
    }

    /** All in the line of this name, in order. */
    List<String> of(Tree tree, Named named) {
        List<String> out = new ArrayList<>();
        List<Named> all = who.named(tree);
        int from = start(all, named);
        for (int i = all.size() - 1; i >= 0 && from > 1; i--) {
            Named left = all.get(i);
            if (joint(tree, from - 1) && left.to() == from - 1 && alike(left, named)) {
                out.addAll(0, powers.of(left));
                from = start(all, left);
            }
        }
        out.addAll(powers.of(named));
        int to = named.to();
        for (Named right : all) {
            boolean joined = joint(tree, to) && right.from() >= to + 1 && capitals(tree, to + 1, right.from());
            boolean owner = tree.token(right.from()).xpos().equals("PRP$");
            if (joined && !owner && !opens(tree, to, right) && alike(right, named)) {
                out.addAll(powers.of(right));
                to = end(all, right);
            }
        }
        return out;
    }

    /** "will bar Dravenian officials, and Belmora offered to host talks": a name that another clause begins with. */
    private static boolean opens(Tree tree, int joint, Named right) {
        int top = right.top();
        boolean comma = tree.word(joint).equals(",") && tree.word(joint + 1).equals("and");
        return comma && tree.is(top, "nsubj") && tree.is(tree.head(top), "conj");
    }

    /** Whether nothing but an article or a title stands between, whatever the title means. */
    private static boolean capitals(Tree tree, int from, int to) {
        boolean all = to - from <= 5;
        for (int i = from; i < to && all; i++) {
            all = i == from && to == from + 1
                    || Character.isUpperCase(tree.token(i).form().charAt(0));
        }
        return all;
    }

    /** "and", or a comma of a list that ends with "and". */
    private static boolean joint(Tree tree, int i) {
        if (tree.word(i).equals("and")) {
            return true;
        }
        boolean list = false;
        for (int k = i + 1; tree.word(i).equals(",") && k <= i + 6; k++) {
            list |= tree.word(k).equals("and");
        }
        return list;
    }

    /** A title before a name belongs to it. */
    static int start(List<Named> all, Named named) {
        int from = named.from();
        for (Named other : all) {
            from = other.to() == named.from() || other.to() == from ? Math.min(from, other.from()) : from;
        }
        return from;
    }

    private static int end(List<Named> all, Named named) {
        return all.stream()
                .filter(other -> other.from() == named.to())
                .mapToInt(Named::to)
                .findFirst()
                .orElse(named.to());
    }

    private boolean alike(Named some, Named other) {
        List<String> a = powers.of(some);
        List<String> b = powers.of(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.get(0).startsWith("person:") == b.get(0).startsWith("person:");
    }
}
