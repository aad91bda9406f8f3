package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.When;

/** What "where" points back to: in "is due in Tolvar on Wednesday, where she will meet Orlin", the town, and the day there. */
final class Where {
    private static final Set<String> TO = Set.of("in", "at", "near", "to", "for");

    private Where() {}

    /** The preposition before the place, or {@link Clause#NONE}. */
    static int preposition(Tree tree, int verb) {
        for (int i = link(tree, verb) - 1; i > 0 && !tree.token(i).upos().equals("VERB"); i--) {
            if (TO.contains(tree.word(i)) && tree.token(i + 1).upos().equals("PROPN")) {
                return i;
            }
        }
        return Clause.NONE;
    }

    /** The day that stands between the place and the "where". */
    static Optional<When> day(Story story, Tree tree, int verb) {
        int place = preposition(tree, verb);
        return place < 0 ? Optional.empty() : story.calendar().in(tree, place, link(tree, verb));
    }

    private static int link(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb
                    && tree.word(child).equals("where")
                    && tree.word(child - 1).equals(",")) {
                return child;
            }
        }
        return Clause.NONE;
    }
}
