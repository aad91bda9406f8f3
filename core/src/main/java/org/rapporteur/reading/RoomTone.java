package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "There is room for talks", "the potential for progress": an opening is held out; "no room for compromise" closes it. */
final class RoomTone implements Tone {
    private static final Set<String> ROOM = Set.of("room", "potential", "scope", "space", "leeway");

    private static final Set<String> RAISING = Set.of("raise", "address", "float", "explore", "broach", "outline");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        if (raised(spoken, at)) {
            return Optional.of("offer");
        }
        if (!ROOM.contains(tree.lemma(at)) || !List.of("for", "on").contains(tree.word(at + 1))) {
            return Optional.empty();
        }
        int above = tree.head(at);
        boolean there = above >= 0
                && (tree.child(above, "expl") >= 0
                        || List.of("be", "see", "find", "leave", "remain", "have")
                                .contains(tree.lemma(above)));
        if (!there && tree.child(at, "expl", "cop") < 0 && !tree.word(at - 1).equals("no")) {
            return Optional.empty();
        }
        boolean none = Mood.negated(tree, at) || above >= 0 && Mood.negated(tree, above);
        return Optional.of(none ? "refuse" : "offer");
    }

    /** "We raised the possibility of a hotline". */
    private static boolean raised(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean may = List.of("possibility", "potential", "idea").contains(tree.lemma(at))
                && List.of("of", "for").contains(tree.word(at + 1));
        int verb = may && tree.is(at, "obj") ? tree.head(at) : -1;
        return verb >= 0
                && RAISING.contains(tree.lemma(verb))
                && !Mood.negated(tree, verb)
                && spoken.own(spoken.doer(verb));
    }
}
