package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Position;
import org.rapporteur.text.Span;

/**
 * The positions among some claims, found by the place where they stand: what Velin promised, where the deed is only that he
 * "promised".
 */
final class Stood {
    private final Map<String, List<Place>> places = new TreeMap<>();

    private record Place(Span span, Claim claim) {}

    Stood(Collection<Claim> claims) {
        for (Claim claim : claims) {
            for (Assertion assertion : claim.kind() == Kind.POSITION ? claim.assertions() : List.<Assertion>of()) {
                assertion
                        .entry()
                        .evidence()
                        .forEach(words -> places.computeIfAbsent(words.article(), name -> new ArrayList<>())
                                .add(new Place(words.span(), claim)));
            }
        }
    }

    /** The shortest position of that day that an event's word stands in, held by somebody of its side. */
    Optional<Claim> around(Claim event) {
        Comparator<Place> order = Comparator.comparing(
                        (Place place) -> place.span().length())
                .thenComparing(place -> place.claim().id());
        return event.assertions().stream()
                .flatMap(assertion -> assertion.entry().evidence().stream())
                .flatMap(words -> places.getOrDefault(words.article(), List.of()).stream()
                        .filter(place -> place.span().contains(words.span())))
                .filter(place -> isOf(place.claim(), event))
                .min(order)
                .map(Place::claim);
    }

    private static boolean isOf(Claim position, Claim event) {
        Cast cast = event.first().report().cast();
        List<String> holders = cast.sides(((Position) position.entry()).holder());
        return position.when().equals(event.when())
                && cast.sides(((Event) event.entry()).actors()).stream().anyMatch(holders::contains);
    }
}
