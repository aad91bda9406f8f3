package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom "her Dravenian counterpart" means: the name that follows, or whoever holds the same office for that state as the
 * person whose counterpart it is.
 */
final class Counterpart {
    private final Who who;

    Counterpart(Who who) {
        this.who = who;
    }

    /** The ids that a phrase means by this word; empty when it is another word or nobody is known. */
    List<String> of(Tree tree, int head) {
        if (!tree.lemma(head).equals("counterpart")) {
            return List.of();
        }
        for (Named named : who.named(tree)) {
            boolean follows = named.from() == head + 1
                    || named.from() == head + 2 && tree.word(head + 1).equals(",");
            if (follows && named.isPerson()) {
                return named.ids();
            }
        }
        List<String> owner = owner(tree, head);
        List<String> out = new ArrayList<>();
        for (String state : states(tree, head)) {
            owner.stream()
                    .flatMap(person -> who.colleague(person, state).stream())
                    .findFirst()
                    .or(() -> who.lastOf(tree, state))
                    .ifPresent(out::add);
        }
        return out;
    }

    /** Whose counterpart: "her", "Marek's", or whoever is named before "and her Dravenian counterpart". */
    private List<String> owner(Tree tree, int head) {
        int owner = tree.child(head, "nmod:poss");
        List<String> named = owner < 0 ? List.of() : who.at(tree, owner);
        return named.isEmpty() ? who.before(tree, tree.from(head)) : named;
    }

    private List<String> states(Tree tree, int head) {
        List<String> out = new ArrayList<>();
        for (Named named : who.named(tree)) {
            boolean within = tree.from(head) <= named.from() && named.to() <= head;
            Optional<String> id = named.ids().stream().findFirst();
            if (within && named.type().equals("country")) {
                id.ifPresent(out::add);
            }
        }
        return out;
    }
}
