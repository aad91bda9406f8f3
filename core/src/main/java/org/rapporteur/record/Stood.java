package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Position;

/**
 * The positions among some claims, found by the place where they stand: what Velin promised, where the deed is only that he
 * "promised".
 */
final class Stood {
    private final Grounds grounds = new Grounds();

    Stood(Collection<Claim> claims) {
        for (Claim claim : claims) {
            for (Assertion assertion : claim.kind() == Kind.POSITION ? claim.assertions() : List.<Assertion>of()) {
                assertion.entry().evidence().forEach(words -> grounds.add(words.article(), words.span(), claim));
            }
        }
    }

    /** The shortest position of that day that an event's word stands in, held by somebody of its side. */
    Optional<Claim> around(Claim event) {
        return grounds.around(event, position -> isOf(position, event));
    }

    private static boolean isOf(Claim position, Claim event) {
        Cast cast = event.first().report().cast();
        List<String> holders = cast.sides(((Position) position.entry()).holder());
        return position.when().equals(event.when())
                && cast.sides(((Event) event.entry()).actors()).stream().anyMatch(holders::contains);
    }
}
