package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Statement;

/** The statements among some claims, found by the place where they stand. */
final class Said {
    private final Grounds grounds = new Grounds();

    Said(Collection<Claim> claims) {
        for (Claim claim : claims) {
            for (Assertion assertion : claim.assertions()) {
                if (assertion.entry() instanceof Statement statement) {
                    grounds.add(assertion.article(), Borrowed.reach(statement), claim);
                }
            }
        }
    }

    /** The shortest statement that an event stands in, where one speaker of the two is the same. */
    Optional<Claim> around(Claim event) {
        return grounds.around(event, statement -> sharesSpeaker(statement, event));
    }

    private static boolean sharesSpeaker(Claim statement, Claim event) {
        Cast cast = event.first().report().cast();
        List<String> speakers = cast.sides(((Statement) statement.entry()).speaker());
        return cast.sides(((Event) event.entry()).actors()).stream().anyMatch(speakers::contains);
    }
}
