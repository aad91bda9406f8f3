package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words inside words: in "Marek told Orlin that a reply would come, an official said" the official's statement holds
 * Marek's, and relays it. The smallest holder is the nearest; what it relays, its own holders relay too. Who says that he
 * told somebody something is the only one who vouches for it, and relays himself.
 */
final class Nesting {
    private Nesting() {}

    /** Gives each draft its holder, and those who carried the words, nearest first. */
    static void arrange(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.holder = smallest(drafts, draft);
            draft.negated |= isDenied(draft);
        }
        for (Draft draft : drafts) {
            // who rejects a claim does not pass it on
            List<String> carriers = new ArrayList<>();
            for (Draft up = draft.holder; up != null && !Denial.refutes(up); up = up.holder) {
                boolean self = up.speaker.equals(draft.speaker);
                for (String id : up.speaker) {
                    if (!carriers.contains(id) && (self || !draft.speaker.contains(id))) {
                        carriers.add(id);
                    }
                }
            }
            carriers.stream().filter(id -> !draft.relayedBy.contains(id)).forEach(draft.relayedBy::add);
        }
    }

    /** "Brook denied that Velin had ordered the gates shut": by this account he did not; a claim that is denied was made. */
    private static boolean isDenied(Draft draft) {
        Draft up = draft.holder;
        boolean denied = up != null && (up.act().equals("deny") || Denial.refutes(up));
        return denied && draft.passage.isVerb(draft.cue());
    }

    private static @Nullable Draft smallest(List<Draft> drafts, Draft inner) {
        Draft best = null;
        for (Draft outer : drafts) {
            if (outer.holds(inner) && (best == null || outer.length() < best.length())) {
                best = outer;
            }
        }
        return best;
    }
}
