package org.rapporteur.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.entry.Statement;

/** One quotation that stands unharmed in one article and in other words in another. */
final class TwoWordings implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.STATEMENT)
                .flatMap(TwoWordings::conflict)
                .toList();
    }

    private static Stream<Contradiction> conflict(Claim claim) {
        Optional<Statement> whole = quoted(claim, Statement.Wording.VERBATIM);
        Optional<Statement> altered = quoted(claim, Statement.Wording.ALTERED);
        if (whole.isEmpty() || altered.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Clash.of(
                Contradiction.Of.WORDING,
                Contradiction.Explanation.ERROR,
                "a copy has other words between the marks: " + claim.headline(),
                List.of(whole.get().quoted().get(0), altered.get().quoted().get(0)),
                List.of(claim)));
    }

    private static Optional<Statement> quoted(Claim claim, Statement.Wording wording) {
        return claim.assertions().stream()
                .map(assertion -> (Statement) assertion.entry())
                .filter(said -> said.wording() == wording && !said.quoted().isEmpty())
                .findFirst();
    }
}
