package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A paper that passes between parties, as one article tells it: "Dravenia handed over a written reply on Tuesday".
 *
 * @param name as the text names it ("the written reply")
 * @param type proposal, draft, written_response, letter, non_paper, communique, public_statement, reference_document,
 *     consultation, copy (shown to somebody for whom it was not written)
 * @param means "hand-delivered by the ambassador", when it is said
 * @param status promised, delivered, read, answered or awaited, as of this article
 * @param not types of paper that the text says it is not ("the letter was not the reply")
 */
public record Exchange(
        List<Evidence> evidence,
        String name,
        String type,
        List<String> from,
        List<String> to,
        Optional<String> means,
        String status,
        List<String> not,
        Optional<When> when)
        implements Entry {
    public Exchange {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no entry without evidence");
        }
        evidence = List.copyOf(evidence);
        from = List.copyOf(from);
        to = List.copyOf(to);
        not = List.copyOf(not);
    }

    @Override
    public Exchange on(UnaryOperator<Evidence> words) {
        return new Exchange(evidence.stream().map(words).toList(), name, type, from, to, means, status, not, when);
    }

    @Override
    public List<String> parties() {
        return Parties.of(from, to);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.exchange(this);
    }
}
