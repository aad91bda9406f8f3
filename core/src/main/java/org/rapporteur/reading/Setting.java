package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** The occasion of saying: "at a news conference", "in an interview", "in a statement". */
final class Setting {
    private static final Set<String> OCCASIONS = Set.of(
            "conference",
            "interview",
            "statement",
            "speech",
            "briefing",
            "address",
            "meeting",
            "letter",
            "tweet",
            "note",
            "call",
            "hearing",
            "rally",
            "debate",
            "summit",
            "talks",
            "email",
            "post",
            "remarks",
            "testimony",
            "broadcast",
            "telegram",
            "session",
            "report",
            "article",
            "column",
            "message",
            "video",
            "visit");

    private Setting() {}

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
