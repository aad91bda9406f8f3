package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Passage;
import org.rapporteur.desk.store.Removed;

/** The places behind one line, each opening on its characters. */
final class Why {
    private Why() {}

    /** A thousand reprints stand in the twins; a page shows the first of them. */
    private static final int MOST = 50;

    /**
     * What the template gets.
     *
     * @param total how many places there are, of which the first are shown
     * @param removed the articles that were taken out from under the line; empty for none
     */
    record Model(Item item, List<Place> places, int total, String removed) {}

    /** A place in an article, and the sentence that holds it. */
    record Place(Proof proof, Optional<Passage> passage, String day, String address, String hint) {}

    static Page page(Look look, Call call) {
        Line line = line(look, call);
        List<Proof> proofs = look.proofs(line.id(), call.ask());
        Items items = Items.of(look, List.of(line));
        Item item = items.of(line);
        List<Place> places = proofs.stream()
                .limit(MOST)
                .map(proof -> new Place(
                        proof,
                        look.passage(proof),
                        Say.day(proof.day()),
                        Address.reader(proof.article(), line.id()),
                        items.nextHint()))
                .toList();
        Model model = new Model(item, places, proofs.size(), words(look.removed(line.id())));
        return new Page(line.headline(), "why", model, rows(proofs));
    }

    static Line line(Look look, Call call) {
        String id = call.name("id");
        return look.line(id, call.ask()).orElseThrow(() -> absent(id, look.removed(id)));
    }

    private static Problem absent(String id, List<Removed> removed) {
        return removed.isEmpty()
                ? Problem.missing(
                        "the record has no line " + id + "; an id looks like s-7k3fq2m9xd, as the lists show it")
                : Problem.removed("the line " + removed.get(0).line() + " is not here any more: " + words(removed));
    }

    private static String words(List<Removed> removed) {
        return removed.stream().map(Removed::words).collect(Collectors.joining("; "));
    }

    static List<Row> rows(List<Proof> proofs) {
        return proofs.stream().map(Entries::row).toList();
    }
}
