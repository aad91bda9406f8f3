package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody's stance on an issue towards somebody: "Dravenia demands that Halvoria withdraw from the dam".
 *
 * @param holder who holds it
 * @param addressedTo towards whom
 * @param issue what it is about, a short stable key made from the words ("troop_withdrawal")
 * @param stance demand, urge, request, offer, refuse, reject, decline, agree, partial_accept, affirm, deny, accuse,
 *     threaten, promise, defer, dismiss, evaluate
 * @param condition "if Halvoria withdraws", when there is one
 */
public record Position(
        List<Evidence> evidence,
        List<String> holder,
        List<String> addressedTo,
        String issue,
        String stance,
        Optional<String> condition,
        Optional<When> when)
        implements Entry {
    public Position {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no entry without evidence");
        }
        evidence = List.copyOf(evidence);
        holder = List.copyOf(holder);
        addressedTo = List.copyOf(addressedTo);
    }

    @Override
    public Position on(UnaryOperator<Evidence> words) {
        return new Position(evidence.stream().map(words).toList(), holder, addressedTo, issue, stance, condition, when);
    }

    @Override
    public List<String> parties() {
        return Parties.of(holder, addressedTo);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.position(this);
    }
}
