package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/** "A start, but on secondary points", "only in part": what is taken as far as it goes. */
final class PartialTone implements Tone {
    private static final WordSets WORDS = WordSets.of(PartialTone.class, "tonewords.tsv");
    private static final int REACH = 4;

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        boolean small = WORDS.has("small", spoken.tree().word(at)) && !Mood.negated(spoken.tree(), at);
        for (int i = at - 1; small && i >= Math.max(spoken.stretch().from(), at - REACH); i--) {
            if (WORDS.has("turns", spoken.tree().word(i))) {
                return Optional.of("partial_accept");
            }
        }
        return Optional.empty();
    }
}
