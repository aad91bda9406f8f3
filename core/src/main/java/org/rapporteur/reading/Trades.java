package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** "The actress" is who was called so before: "actress Ada Lind", "Ada Lind, an actress". */
final class Trades {
    private Trades() {}

    /** The one person whom the sentences up to this one call so; empty where several are, or nobody is. */
    static List<String> of(List<List<Named>> named, Tree tree, int noun) {
        int article = tree.child(noun, "det");
        boolean definite = article >= 0 && tree.word(article).equals("the") && tree.child(noun, "nmod", "acl") < 0;
        Set<String> found = new LinkedHashSet<>();
        for (int line = 0; definite && line <= tree.index(); line++) {
            for (Named one : named.get(line)) {
                boolean before = line < tree.index() || one.to() < noun;
                if (before && one.isPerson() && isCalled(one, tree.lemma(noun))) {
                    found.addAll(one.ids());
                }
            }
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }

    private static boolean isCalled(Named person, String noun) {
        Tree tree = person.tree();
        boolean before = tree.lemma(person.from() - 1).equals(noun)
                && tree.token(Math.max(0, person.from() - 1)).upos().equals("NOUN");
        int next = person.to() + 2;
        boolean after = tree.word(person.to()).equals(",")
                && tree.word(person.to() + 1).matches("an?")
                && (tree.lemma(next).equals(noun)
                        || tree.is(next, "amod") && tree.lemma(next + 1).equals(noun));
        return before || after;
    }
}
