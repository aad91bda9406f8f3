package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.coding.Deed;

/**
 * What a story has told so far. "The invasion", "a new attack" without a name are by whom and on whom the story last said
 * so.
 */
final class Past {
    private static final Set<String> TAKEN_UP = Set.of("ASSAULT", "MOBILIZE");
    private final Map<String, Parts> last = new HashMap<>();

    void remember(Deed deed, Parts parts) {
        if (!parts.actors().isEmpty() && !parts.recipients().isEmpty()) {
            last.put(deed.type(), parts);
        }
    }

    /** The parts as told, or those of the last deed of the same type where none are. */
    Parts parts(Deed deed, Parts told) {
        boolean takenUp = deed.plover().map(TAKEN_UP::contains).orElse(false);
        Parts before = last.getOrDefault(deed.type(), Parts.NOBODY);
        if (!takenUp
                || before.isEmpty()
                || !told.actors().isEmpty() && !told.recipients().isEmpty()) {
            return told;
        }
        List<String> actors = told.actors().isEmpty() ? before.actors() : told.actors();
        boolean same = told.recipients().isEmpty() && actors.equals(before.actors());
        return new Parts(actors, same ? before.recipients() : told.recipients());
    }
}
