package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.Span;

/**
 * What one side claims of another and then concedes that it has not: "Both agreed, a Halvorian official said … But Orlin did
 * not say so, the officials conceded."
 */
final class Conceded implements Clash {
    /** Code points from the claim to the concession; about six paragraphs. */
    private static final int NEAR = 2000;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> spoken = Spoken.byArticle(claims);
        Map<String, Contradiction> found = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.entry() instanceof Event event && isClaimed(event)) {
                for (Assertion told : claim.assertions()) {
                    conflicts(claim, told, spoken.getOrDefault(told.article(), List.of()))
                            .forEach(conflict -> found.putIfAbsent(conflict.id(), conflict));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What rests on somebody's word: what is alleged, and an agreement that one side tells of both. */
    private static boolean isClaimed(Event event) {
        boolean agreed = event.plover().filter("AGREE"::equals).isPresent();
        return event.modality() == Modality.ALLEGED || agreed && event.modality() == Modality.ACTUAL;
    }

    private static List<Contradiction> conflicts(Claim claim, Assertion told, List<Spoken> spoken) {
        Set<String> claimants = new TreeSet<>();
        spoken.stream()
                .filter(said -> said.reach().contains(place(told)))
                .forEach(said -> claimants.addAll(said.sides()));
        List<Contradiction> found = new ArrayList<>();
        for (Spoken said : spoken) {
            if (concedes(said, told) && said.sides().stream().anyMatch(claimants::contains)) {
                found.add(Clash.of(
                        Contradiction.Of.FACT,
                        Contradiction.Explanation.DISPUTE,
                        claim.headline() + " ≠ " + said.claim().headline(),
                        Both.sides(claim, told, said.claim(), said.assertion()),
                        List.of(claim, said.claim())));
            }
        }
        return found;
    }

    /** Whether it is a "no" that comes after the claim and names somebody of another side to whom it was ascribed. */
    private static boolean concedes(Spoken said, Assertion told) {
        int after = said.place().start() - place(told).end();
        return said.said().act().equals("concede")
                && said.isNo()
                && after >= 0
                && after <= NEAR
                && ((Event) told.entry()).actors().stream().anyMatch(actor -> names(said, actor, told));
    }

    private static boolean names(Spoken said, String actor, Assertion told) {
        Cast cast = told.report().cast();
        boolean other = said.sides().stream().noneMatch(cast.side(actor)::equals);
        return other && Words.of(said.assertion().words()).containsAll(Words.of(lastWord(cast.name(actor))));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Span place(Assertion told) {
        return told.entry().evidence().get(0).span();
    }
}
