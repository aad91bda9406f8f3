package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;

/**
 * Whose a ministry or an army is that its owner parts from its name: "Dravenia's Foreign Ministry" and "the Foreign Ministry of
 * Dravenia" are the Dravenian Foreign Ministry, and not the one that Halvoria has.
 */
final class Ministry {
    private final Atlas atlas;

    Ministry(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Its name with the people whose it is; empty for a body that no state owns here. */
    Optional<String> name(NameScan.Find body, List<NameScan.Find> line) {
        boolean states = body.type().equals("org") && body.known().isEmpty() && Institution.isOfState(body.words());
        return states ? owner(body, line).map(state -> named(body.words(), state)) : Optional.empty();
    }

    /** One past its last token, its owner behind "of" included. */
    int end(NameScan.Find body, List<NameScan.Find> line) {
        boolean of =
                body.tree().word(body.to()).equals("of") && name(body, line).isPresent();
        return line.stream()
                .filter(other -> of && other.from() == body.to() + 1)
                .mapToInt(NameScan.Find::to)
                .findFirst()
                .orElse(body.to());
    }

    private String named(String words, String state) {
        return atlas.people(state)
                .map(people -> people + " " + words)
                .orElse(words + " of " + atlas.name(state).orElse(state.substring(state.indexOf(':') + 1)));
    }

    /** The state before "'s" and the body, or behind it and "of". */
    private static Optional<String> owner(NameScan.Find body, List<NameScan.Find> line) {
        Tree tree = body.tree();
        for (NameScan.Find other : line) {
            boolean has = other.to() + 1 == body.from() && tree.word(other.to()).equals("'s");
            boolean of = other.from() == body.to() + 1 && tree.word(body.to()).equals("of");
            Optional<Toponym> state = has || of ? other.known().filter(Toponym::isState) : Optional.empty();
            if (state.isPresent()) {
                return state.map(Toponym::id);
            }
        }
        return Optional.empty();
    }
}
