package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Statement;

/** Whom "we" means in what somebody says: the state he speaks for, as in "We have been promised a reply," Orlin said. */
final class FirstPerson {
    private static final Set<String> WE = Set.of("we", "us", "our", "ours");
    private final Tellers tellers;
    private final Powers powers;

    FirstPerson(Tellers tellers, Powers powers) {
        this.tellers = tellers;
        this.powers = powers;
    }

    /** The state meant, or nothing when this is another word or its speaker speaks for none. */
    List<String> of(Tree tree, int word) {
        return is(tree, word) ? tellers.innermost(tree, word).map(this::sides).orElse(List.of()) : List.of();
    }

    /** "us" is one, "US" is not. */
    static boolean is(Tree tree, int word) {
        return WE.contains(tree.word(word)) && !tree.token(word).form().equals("US");
    }

    private List<String> sides(Statement said) {
        List<String> voices = said.side().map(List::of).orElse(said.speaker());
        return powers.sides(voices).stream()
                .filter(id -> id.startsWith("country:"))
                .toList();
    }
}
