package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/** Where a deed is done, from the phrase that says so: "in Velden", "at the dam". */
final class Place {
    private Place() {}

    static Optional<String> of(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "obl") || tree.is(child, "nmod") ? tree.child(child, "case") : -1;
            boolean there = mark >= 0
                    && List.of("in", "at", "near", "outside", "inside").contains(tree.word(mark));
            if (there && tree.token(child).upos().equals("PROPN") && !CalendarDay.isNamed(tree, child)) {
                return Optional.of(words(tree, child));
            }
        }
        return Optional.empty();
    }

    /** Where something is done, looked for below its word and below the verb that it hangs on. */
    static Optional<String> near(Tree tree, int at) {
        Optional<String> own = of(tree, at);
        return own.isPresent() || tree.head(at) < 0 ? own : of(tree, tree.head(at));
    }

    /** The name at its head, without what follows: "Velden", not "Velden, where they met". */
    static String words(Tree tree, int head) {
        int from = head;
        int to = head + 1;
        while (from > 0 && isOfName(tree, from - 1) && tree.under(from - 1, head)) {
            from--;
        }
        while (to < tree.size() && tree.token(to).upos().equals("PROPN") && tree.is(to, "flat")) {
            to++;
        }
        return Attribution.words(tree, from, to);
    }

    /** "Grey" in "at the Grey House" too. */
    private static boolean isOfName(Tree tree, int i) {
        boolean capital = Character.isUpperCase(tree.token(i).form().charAt(0));
        return tree.token(i).upos().equals("PROPN") || capital && (tree.is(i, "amod") || tree.is(i, "compound"));
    }
}
