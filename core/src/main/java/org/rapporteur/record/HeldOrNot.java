package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.entry.Meeting;

/** One meeting of one day that was held in one article, and called off in another that appeared no earlier than that day. */
final class HeldOrNot implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.MEETING)
                .flatMap(HeldOrNot::conflict)
                .toList();
    }

    private static Stream<Contradiction> conflict(Claim meeting) {
        Optional<Assertion> held = first(meeting, "held");
        Optional<Assertion> off = first(meeting, "cancelled");
        boolean clash = held.isPresent()
                && off.isPresent()
                && !held.get().article().equals(off.get().article())
                && day(held.get()).equals(day(off.get()))
                && off.get()
                        .report()
                        .published()
                        .filter(printed -> !printed.isBefore(day(off.get()).orElseThrow()))
                        .isPresent();
        return clash ? Stream.of(of(meeting, held.get(), off.get())) : Stream.empty();
    }

    private static Contradiction of(Claim meeting, Assertion held, Assertion off) {
        boolean edition =
                held.report().origin().id().equals(off.report().origin().id());
        return Clash.of(
                Contradiction.Of.FACT,
                edition ? Contradiction.Explanation.EDITION : Contradiction.Explanation.DISPUTE,
                "held in one article, called off in another: " + meeting.headline(),
                List.of(held.entry().evidence().get(0), off.entry().evidence().get(0)),
                List.of(meeting));
    }

    /** The first that gives a day. */
    private static Optional<Assertion> first(Claim meeting, String status) {
        return meeting.assertions().stream()
                .filter(assertion -> ((Meeting) assertion.entry()).status().equals(status))
                .filter(assertion -> day(assertion).isPresent())
                .findFirst();
    }

    private static Optional<LocalDate> day(Assertion assertion) {
        return assertion
                .entry()
                .when()
                .flatMap(Period::of)
                .filter(Period::isDay)
                .map(Period::first);
    }
}
