package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.coding.Deed;

/** Who pays a visit: a person or a delegation, not troops; the state that is visited is a place, not a participant. */
final class Visitors {
    private static final Set<String> TRAVEL = Set.of("travel", "go", "fly", "come", "head", "return", "arrive");
    private static final Set<String> DELEGATES = Set.of(
            "minister",
            "president",
            "premier",
            "envoy",
            "delegation",
            "leader",
            "official",
            "diplomat",
            "team",
            "negotiator",
            "secretary",
            "chief",
            "king",
            "chancellor",
            "mediator",
            "he",
            "she");
    private final Players players;

    Visitors(Players players) {
        this.players = players;
    }

    /** Whether a verb of going tells of a visit here: people do, troops do not. */
    boolean travel(Clause clause, Deed deed) {
        if (!deed.name().equals("visit") || !TRAVEL.contains(clause.tree().lemma(clause.verb()))) {
            return !clause.tree().lemma(clause.verb()).equals("coordinate");
        }
        int subject = clause.subject();
        return subject >= 0
                && (DELEGATES.contains(clause.tree().lemma(subject))
                        || players.of(clause.tree(), subject).stream().anyMatch(id -> id.startsWith("person:")));
    }

    /** The visitors, with those persons whom they visit. */
    Parts alone(Parts parts) {
        List<String> hosts = parts.recipients().stream()
                .filter(id -> id.startsWith("person:"))
                .toList();
        return new Parts(parts.actors(), hosts);
    }
}
