package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.Span;

/**
 * A deed that somebody denies and somebody else tells: "Dravenia denies that it shelled the dam". Who denies must not be
 * who tells; a deed that is done with words, such as a promise, is in dispute only where two sides speak of it.
 */
final class DeniedDeed implements Clash {
    private static final int MONTH = 31;
    private static final Set<Modality> TOLD =
            Set.of(Modality.ACTUAL, Modality.ALLEGED, Modality.PLANNED, Modality.FORECAST);

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        Map<String, List<Spoken>> spoken = Spoken.byArticle(claims);
        Map<String, List<Claim>> byType = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.entry() instanceof Event event) {
                byType.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(claim);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        byType.values().forEach(deeds -> find(deeds, spoken, found));
        return found;
    }

    private static void find(List<Claim> deeds, Map<String, List<Spoken>> spoken, List<Contradiction> found) {
        for (Claim denied : deeds) {
            if (((Event) denied.entry()).modality() == Modality.DENIED) {
                Set<String> deniers = tellers(denied, spoken);
                boolean ever = isEver(denied, spoken);
                deeds.stream()
                        .filter(told -> sameDeed(denied, told)
                                && (ever || !isOld(told))
                                && strangers(told, deniers, tellers(told, spoken)))
                        .forEach(told -> found.add(dispute(denied, told)));
            }
        }
    }

    private static Contradiction dispute(Claim denied, Claim told) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.DISPUTE,
                denied.headline() + " ≠ " + told.headline(),
                Both.sides(denied, told),
                List.of(denied, told));
    }

    private static boolean sameDeed(Claim denied, Claim told) {
        Event a = (Event) denied.entry();
        Event b = (Event) told.entry();
        Cast castOfA = denied.first().report().cast();
        Cast castOfB = told.first().report().cast();
        return TOLD.contains(b.modality())
                && !a.actors().isEmpty()
                && !b.actors().isEmpty()
                && Company.within(a.actors(), castOfA, b.actors(), castOfB)
                && a.recipients().isEmpty() == b.recipients().isEmpty()
                && Company.within(a.recipients(), castOfA, b.recipients(), castOfB);
    }

    /** A deed of another time than that of its reports is not what is denied now. */
    private static boolean isOld(Claim told) {
        Optional<LocalDate> began = told.when().flatMap(Period::of).map(Period::first);
        Optional<LocalDate> reported = told.first().report().published();
        return began.isPresent()
                && reported.isPresent()
                && !began.get().equals(LocalDate.MIN)
                && began.get().isBefore(reported.get().minusDays(MONTH));
    }

    private static boolean strangers(Claim told, Set<String> deniers, Set<String> tellers) {
        Event deed = (Event) told.entry();
        boolean promise = deed.plover().filter("AGREE"::equals).isPresent();
        boolean quarrel = !tellers.isEmpty() && !deniers.isEmpty();
        return tellers.stream().noneMatch(deniers::contains) && (!EventLikeness.isSaid(deed) || promise && quarrel);
    }

    /** "Never": what is denied of all times, and not of these days alone. */
    private static boolean isEver(Claim denied, Map<String, List<Spoken>> spoken) {
        Assertion first = denied.first();
        Span place = first.entry().evidence().get(0).span();
        return spoken.getOrDefault(first.article(), List.of()).stream()
                .filter(each -> each.place().contains(place))
                .anyMatch(each ->
                        List.of(Words.fold(each.assertion().words()).split(" ")).contains("never"));
    }

    /** The sides of all in whose mouth the claim stands somewhere; nobody where newsrooms tell it. */
    private static Set<String> tellers(Claim claim, Map<String, List<Spoken>> spoken) {
        Set<String> tellers = new TreeSet<>();
        for (Evidence evidence : claim.entry().evidence()) {
            for (Spoken each : spoken.getOrDefault(evidence.article(), List.of())) {
                if (each.reach().contains(evidence.span())) {
                    tellers.addAll(each.sides());
                }
            }
        }
        return tellers;
    }
}
