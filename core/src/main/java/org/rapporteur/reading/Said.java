package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * A saying with what was said.
 *
 * @param pieces positions of the passage's words, ends exclusive; two where the cue interrupts
 * @param sure how sure the cue, the speaker and the pieces are, 0 to 1, not yet calibrated
 */
record Said(Saying saying, List<Span> pieces, double sure) {
    Said {
        pieces = List.copyOf(pieces);
    }

    /** Whether a word is part of what was said. */
    boolean holds(int p) {
        return pieces.stream().anyMatch(piece -> piece.contains(p));
    }
}
