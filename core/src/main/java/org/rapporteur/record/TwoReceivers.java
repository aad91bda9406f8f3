package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, Assertion> receivers = new TreeMap<>();
        for (Assertion assertion : edition) {
            List<String> to = ((Exchange) assertion.entry()).to();
            if (!to.isEmpty()) {
                receivers.putIfAbsent(assertion.report().cast().sides(to).toString(), assertion);
            }
        }
        List<Assertion> first = receivers.values().stream().sorted().toList();
        if (first.size() > 1 && !first.get(0).article().equals(first.get(1).article())) {
            found.add(conflict(claim, first.get(0), first.get(1)));
        }
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
