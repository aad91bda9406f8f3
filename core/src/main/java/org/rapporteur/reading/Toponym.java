package org.rapporteur.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * What a known name stands for: "Dravenian" a people, "Tolvar" a capital, "the Kremlin" a government's seat.
 *
 * @param id of the export, such as {@code country:DRV}
 * @param side the state it belongs to
 */
record Toponym(String id, Kind kind, Optional<String> side) {
    /** How a name names. */
    enum Kind {
        STATE,
        PEOPLE,
        CAPITAL,
        BODY,
        SEAT,
        RELAY,
        REGION,
        REGIONAL,
        CAMP,
        PAPER;

        static Kind of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    boolean isState() {
        return kind == Kind.STATE || kind == Kind.PEOPLE || kind == Kind.CAPITAL;
    }

    /** The type of a mention of it, as the export names types. */
    String type() {
        return id.substring(0, id.indexOf(':'));
    }
}
