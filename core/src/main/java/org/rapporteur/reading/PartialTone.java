package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "A start, but on secondary points", "only in part": what is taken as far as it goes. */
final class PartialTone implements Tone {
    private static final Set<String> SMALL = Set.of("secondary", "peripheral", "marginal", "partial", "partly", "part");
    private static final Set<String> TURNS = Set.of("but", "only", "though", "although", "however");
    private static final int REACH = 4;

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        boolean small = SMALL.contains(spoken.tree().word(at)) && !Mood.negated(spoken.tree(), at);
        for (int i = at - 1; small && i >= Math.max(spoken.stretch().from(), at - REACH); i--) {
            if (TURNS.contains(spoken.tree().word(i))) {
                return Optional.of("partial_accept");
            }
        }
        return Optional.empty();
    }
}
