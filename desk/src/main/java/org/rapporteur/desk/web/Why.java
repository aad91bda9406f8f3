package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Removed;

/** The places behind one line, each opening on its characters. */
final class Why {
    private Why() {}

    /** @param removed the articles that were taken out from under the line; empty for none */
    record Model(Item item, List<Place> places, String removed) {}

    /** A place in an article. */
    record Place(Proof proof, String day, String address, String hint) {}

    static Page page(Look look, Call call) {
        Line line = line(look, call);
        List<Proof> proofs = look.proofs(line.id(), call.ask());
        Item item = Items.of(look, List.of(line)).of(line);
        List<Place> places = new ArrayList<>();
        for (Proof proof : proofs) {
            String address = Address.reader(proof.article(), line.id());
            places.add(new Place(proof, Say.day(proof.day()), address, Items.hint(places.size())));
        }
        return new Page(line.headline(), "why", new Model(item, places, words(look.removed(line.id()))), rows(proofs));
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
