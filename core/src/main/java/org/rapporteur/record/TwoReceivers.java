package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.entry.Exchange;

/** One paper, and two editions of one text that name other receivers: "to Halvoria", then "to all members of the Pact". */
final class TwoReceivers implements Clash {
    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Contradiction> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == Kind.EXCHANGE) {
                Editions.of(claim).forEach(edition -> find(claim, edition, found));
            }
        }
        return found;
    }

    private static void find(Claim claim, List<Assertion> edition, List<Contradiction> found) {
        for (Assertion first : edition) {
            for (Assertion later : edition) {
                if (first.compareTo(later) < 0 && !first.article().equals(later.article()) && differ(first, later)) {
                    found.add(conflict(claim, first, later));
                    return;
                }
            }
        }
    }

    private static boolean differ(Assertion a, Assertion b) {
        List<String> x = ((Exchange) a.entry()).to();
        List<String> y = ((Exchange) b.entry()).to();
        Cast cast = a.report().cast().with(b.report().cast());
        return !x.isEmpty() && !y.isEmpty() && !cast.sides(x).equals(cast.sides(y));
    }

    private static Contradiction conflict(Claim claim, Assertion a, Assertion b) {
        return Clash.of(
                Contradiction.Of.FACT,
                Contradiction.Explanation.EDITION,
                "two editions name other receivers: " + claim.headline(),
                List.of(a.entry().evidence().get(0), b.entry().evidence().get(0)),
                List.of(claim));
    }
}
