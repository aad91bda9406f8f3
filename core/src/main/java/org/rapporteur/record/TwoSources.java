package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/** One text that first has officials tell what Orlin said, and in the next edition Orlin himself. */
final class TwoSources implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Contradiction> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == Kind.STATEMENT) {
                Editions.of(claim).forEach(edition -> find(claim, edition, found));
            }
        }
        return found;
    }

    private static void find(Claim claim, List<Assertion> edition, List<Contradiction> found) {
        Set<String> relaying = edition.stream()
                .filter(TwoSources::isRelayed)
                .map(Assertion::article)
                .collect(Collectors.toSet());
        Optional<Assertion> relayed =
                edition.stream().filter(TwoSources::isRelayed).findFirst();
        Optional<Assertion> own = edition.stream()
                .filter(assertion -> !relaying.contains(assertion.article()))
                .findFirst();
        if (relayed.isPresent() && own.isPresent()) {
            found.add(Clash.of(
                    Contradiction.Of.ATTRIBUTION,
                    Contradiction.Explanation.EDITION,
                    "relayed in one edition, first hand in another: " + claim.headline(),
                    List.of(attribution(relayed.get()), attribution(own.get())),
                    List.of(claim)));
        }
    }

    /** Carried by others: who says what he told somebody carries himself, and that is first hand. */
    private static boolean isRelayed(Assertion assertion) {
        Statement said = (Statement) assertion.entry();
        return !said.speaker().containsAll(said.relayedBy());
    }

    /** From the speaker to the cue, as far as they are printed. */
    private static Evidence attribution(Assertion assertion) {
        Statement said = (Statement) assertion.entry();
        Evidence first = said.mention().or(said::cue).orElse(said.content().get(0));
        Evidence last = said.cue().orElse(first);
        Span span = first.span().with(last.span());
        return new Evidence(first.article(), span, first.words() + " … " + last.words())
                .worded(Evidence.worst(List.of(first, last)));
    }
}
