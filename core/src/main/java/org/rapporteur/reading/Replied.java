package org.rapporteur.reading;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Exchange;

/** A paper is answered once the reply of its reader has come, where a story has one of each: "Dravenia's draft", "Halvoria's reply". */
final class Replied {
    private static final Set<String> ASKS = Set.of("proposal", "draft");

    private Replied() {}

    static Exchange to(Exchange paper, List<Exchange> all) {
        boolean only = all.stream()
                        .filter(other -> asks(other) && other.from().equals(paper.from()))
                        .count()
                == 1;
        boolean replied = all.stream().anyMatch(other -> replies(other, paper));
        return asks(paper) && only && replied && paper.status().equals("delivered") ? answered(paper) : paper;
    }

    private static boolean asks(Exchange paper) {
        return ASKS.contains(paper.type());
    }

    /** By the reader to the sender, of whom one may go unsaid: a reply may go by way of a mediator. */
    private static boolean replies(Exchange reply, Exchange paper) {
        boolean come = reply.type().equals("written_response")
                && List.of("delivered", "read").contains(reply.status());
        boolean byReader = !Collections.disjoint(reply.from(), paper.to());
        boolean toSender = !Collections.disjoint(reply.to(), paper.from());
        return come
                && (byReader || paper.to().isEmpty() && toSender)
                && (toSender || reply.to().isEmpty());
    }

    private static Exchange answered(Exchange paper) {
        return new Exchange(
                paper.evidence(),
                paper.name(),
                paper.type(),
                paper.from(),
                paper.to(),
                paper.means(),
                "answered",
                paper.not(),
                paper.when());
    }
}
