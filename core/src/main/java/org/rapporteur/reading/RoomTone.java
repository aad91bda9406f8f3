package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "There is room for talks", "the potential for progress": an opening is held out; "no room for compromise" closes it. */
final class RoomTone implements Tone {
    private static final Set<String> ROOM = Set.of("room", "potential", "scope", "space", "leeway");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
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
}
