package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;

/** The occasion of saying: "at a news conference", "in an interview", "in a statement". */
final class Setting {
    private static final Set<String> OCCASIONS =
            WordList.pairs(Setting.class, "settings.tsv").keySet();

    private Setting() {}

    /** Whether the word names an occasion of saying: "interview". */
    static boolean isOccasion(String lemma) {
        return OCCASIONS.contains(lemma);
    }

    static Optional<String> of(Story story, Draft draft) {
        Tree tree = draft.tree();
        for (int child : tree.children(draft.verb())) {
            boolean occasion = tree.is(child, "obl")
                    && OCCASIONS.contains(tree.token(child).lemma());
            if (occasion && !draft.holds(draft.passage.flat(draft.cue(), child))) {
                int from = tree.from(child);
                int to = Math.min(tree.to(child), from + 12);
                return Optional.of(story.evidence(tree, from, to).words());
            }
        }
        return Optional.empty();
    }
}
