package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Where heads of state and government sit: "the Kremlin said" is said for its head. */
final class Seats {
    private static final Set<String> IDS = WordList.words(Seats.class, "seats.tsv");

    private Seats() {}

    static boolean are(List<String> ids) {
        return !ids.isEmpty() && IDS.containsAll(ids);
    }
}
