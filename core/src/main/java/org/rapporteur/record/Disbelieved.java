package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Event;

/** What one side says and another does not believe: "Dravenia says the gates are shut for repairs. Halvoria disputes that." */
final class Disbelieved implements Clash {
    /** Code points before the doubt in which what is doubted stands; about three paragraphs. */
    private static final int NEAR = 900;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> spoken = Spoken.byArticle(claims);
        Map<String, Contradiction> found = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.entry() instanceof Event event && event.type().equals("disbelief")) {
                for (Assertion doubt : claim.assertions()) {
                    doubted(doubt, spoken.getOrDefault(doubt.article(), List.of()))
                            .map(said -> dispute(claim, doubt, said))
                            .ifPresent(conflict -> found.putIfAbsent(conflict.id(), conflict));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Contradiction dispute(Claim claim, Assertion doubt, Spoken said) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.DISPUTE,
                said.claim().headline() + " ≠ " + claim.headline(),
                Both.sides(said.claim(), said.assertion(), claim, doubt),
                List.of(said.claim(), claim));
    }

    /** The last thing before it that another side says, of the side that is not believed if the text names it; a denial first. */
    private static Optional<Spoken> doubted(Assertion doubt, List<Spoken> spoken) {
        Event event = (Event) doubt.entry();
        int at = event.evidence().get(0).span().start();
        Cast cast = doubt.report().cast();
        Set<String> doubters = new TreeSet<>(cast.sides(event.actors()));
        Set<String> named = new TreeSet<>(cast.sides(event.recipients()));
        List<Spoken> before = new ArrayList<>(spoken);
        before.removeIf(said -> said.place().end() > at
                || at - said.place().start() > NEAR
                || said.sides().stream().anyMatch(doubters::contains)
                || !named.isEmpty() && said.sides().stream().noneMatch(named::contains));
        return before.stream()
                .max(Comparator.comparing((Spoken said) -> !named.isEmpty() && said.isDenial())
                        .thenComparing(said -> said.place().start()));
    }
}
