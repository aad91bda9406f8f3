package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;

/** The places behind one line, each opening on its characters. */
final class Why {
    private Why() {}

    record Model(Item item, List<Place> places) {}

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
        return new Page(line.headline(), "why", new Model(item, places), rows(proofs));
    }

    static Line line(Look look, Call call) {
        String id = call.name("id");
        return look.line(id, call.ask())
                .orElseThrow(() -> Problem.missing(
                        "the record has no line " + id + "; an id looks like s-7k3fq2m9xd, as the lists show it"));
    }

    static List<Row> rows(List<Proof> proofs) {
        return proofs.stream().map(Entries::row).toList();
    }
}
