package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/** How a house has voted: "voted 84 to 61", "a vote of 84-61"; the figure is what the winning side had. */
final class CountedVotes implements Counting {
    private static final int REACH = 6;

    @Override
    public Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number) {
        boolean against = List.of("to", "-", "\u2013").contains(tree.word(at + 1));
        double yes = against ? Numeral.single(tree.word(at)) : -1;
        double no = yes < 0 ? -1 : Numeral.single(tree.word(at + 2));
        return no < 0 || !voted(tree, at)
                ? Optional.empty()
                : Optional.of(new Count(yes, "exactly", "votes", at, at + 3, -1));
    }

    private static boolean voted(Tree tree, int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (tree.lemma(i).equals("vote")) {
                return true;
            }
        }
        return false;
    }
}
