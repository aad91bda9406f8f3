package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Agencies that only carry: in "the gates would open, Orlin said, according to Ostmark News" the agency relays Orlin and
 * says nothing itself.
 */
final class Carriers {
    private Carriers() {}

    /** Takes the carriers' own statements away where they hold or repeat somebody else's, and names them as relaying. */
    static List<Draft> fold(List<Draft> drafts, Story story) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Draft carrier : drafts) {
            Draft carried = isCarrier(carrier, story) ? carried(drafts, carrier) : null;
            if (carried != null) {
                carried.relayedBy.addAll(carrier.speaker);
                out.remove(carrier);
            }
        }
        out.forEach(draft -> Relays.name(draft, story));
        out.forEach(draft -> out.forEach(other -> share(draft, other)));
        out.removeIf(draft -> repeats(draft, out));
        return out;
    }

    /** Who carries the end of a sentence carries what the same speaker says before in it. */
    private static void share(Draft first, Draft second) {
        boolean same = first.voice() >= 0 && first.voice() == second.voice();
        Passage p = first.passage;
        if (same && first.cue() < second.cue() && p.order(first.cue()) == p.order(second.cue())) {
            second.relayedBy.stream().filter(id -> Relays.isNew(first, id)).forEach(first.relayedBy::add);
        }
    }

    /** A source whom nobody knows, or an office of the speaker's, for words that are told by somebody known. */
    private static boolean repeats(Draft draft, List<Draft> all) {
        Passage p = draft.passage;
        boolean own = draft.voice() > 0 && p.token(draft.voice() - 1).xpos().equals("PRP$");
        boolean source = Cuts.isSource(p.word(draft.cue())) && (own || draft.speaker.isEmpty());
        return source && all.stream().anyMatch(other -> !other.relayedBy.isEmpty() && draft.holds(other.cue()));
    }

    private static @Nullable Draft carried(List<Draft> drafts, Draft carrier) {
        for (Draft other : drafts) {
            boolean same =
                    other != carrier && other.passage == carrier.passage && !other.speaker.equals(carrier.speaker);
            if (same && (overlap(other, carrier) * 2 > other.length() || carrier.holds(other.cue()))) {
                return other;
            }
        }
        return null;
    }

    private static int overlap(Draft one, Draft two) {
        int n = 0;
        for (Span piece : one.said.pieces()) {
            for (int p = piece.start(); p < piece.end(); p++) {
                n += two.holds(p) ? 1 : 0;
            }
        }
        return n;
    }

    private static boolean isCarrier(Draft draft, Story story) {
        if (draft.voice() < 0 || draft.speaker.isEmpty()) {
            return false;
        }
        String lemma = draft.passage.token(draft.voice()).lemma();
        String id = draft.speaker.get(0);
        return PressTag.isPress(lemma) || story.who().isPress(id);
    }
}
