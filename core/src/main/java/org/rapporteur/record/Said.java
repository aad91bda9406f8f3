package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** The statements among some claims, found by the place where they stand. */
final class Said {
    private final Map<String, List<Place>> places = new TreeMap<>();

    private record Place(Span span, Claim claim) {}

    Said(Collection<Claim> claims) {
        for (Claim claim : claims) {
            for (Assertion assertion : claim.assertions()) {
                if (assertion.entry() instanceof Statement statement) {
                    places.computeIfAbsent(assertion.article(), name -> new ArrayList<>())
                            .add(new Place(Borrowed.reach(statement), claim));
                }
            }
        }
    }

    /** The shortest statement that an event stands in, where one speaker of the two is the same. */
    Optional<Claim> around(Claim event) {
        Comparator<Place> order = Comparator.comparing(
                        (Place place) -> place.span().length())
                .thenComparing(place -> place.claim().id());
        return event.assertions().stream()
                .flatMap(assertion -> assertion.entry().evidence().stream())
                .flatMap(evidence -> places.getOrDefault(evidence.article(), List.of()).stream()
                        .filter(place -> place.span().contains(evidence.span())))
                .filter(place -> sharesSpeaker(place.claim(), event))
                .min(order)
                .map(Place::claim);
    }

    private static boolean sharesSpeaker(Claim statement, Claim event) {
        Cast cast = event.first().report().cast();
        List<String> speakers = cast.sides(((Statement) statement.entry()).speaker());
        return cast.sides(((Event) event.entry()).actors()).stream().anyMatch(speakers::contains);
    }
}
