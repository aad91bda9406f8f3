package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.text.Span;

/** Claims by the words that they stand on: in "Velin promised to open the gates" the deed stands within what he promised. */
final class Grounds {
    private static final Comparator<Place> SHORTEST = Comparator.comparing(
                    (Place place) -> place.span().length())
            .thenComparing(place -> place.claim().id());

    private final Map<String, List<Place>> places = new TreeMap<>();

    private record Place(Span span, Claim claim) {}

    void add(String article, Span span, Claim claim) {
        places.computeIfAbsent(article, name -> new ArrayList<>()).add(new Place(span, claim));
    }

    /** The shortest of those that fit in which a word of the event stands. */
    Optional<Claim> around(Claim event, Predicate<Claim> fits) {
        return event.assertions().stream()
                .flatMap(assertion -> assertion.entry().evidence().stream())
                .flatMap(words -> places.getOrDefault(words.article(), List.of()).stream()
                        .filter(place -> place.span().contains(words.span())))
                .filter(place -> fits.test(place.claim()))
                .min(SHORTEST)
                .map(Place::claim);
    }
}
