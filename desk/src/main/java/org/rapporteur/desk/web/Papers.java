package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Exchange;

/** The ledger of papers: from whom to whom, promised, given, read, answered, and what each is not. */
final class Papers {
    private Papers() {}

    record Model(List<Paper> papers, long total, Empty empty) {}

    /** One paper; the steps say when, as the articles report them. */
    record Paper(
            Item item,
            String name,
            String type,
            String from,
            String to,
            String promised,
            String given,
            String read,
            String answered,
            List<String> notes) {}

    static Page page(Look look, Call call) {
        Slice<Line> slice = Lists.slice(look, call, Set.of(Tag.PAPER), Look.Order.LATEST);
        Items items = Items.of(look, slice.rows());
        List<Paper> papers = slice.rows().stream()
                .map(line -> paper(line, look.proofs(line.id(), call.ask()), items))
                .toList();
        Empty empty = Empty.of(look, call, Set.of(Tag.PAPER), slice.total());
        Model model = new Model(papers, slice.total(), empty);
        return new Page("Exchanges", "papers", model, Entries.rows(slice.rows()), Lists.next(slice, look, call));
    }

    private static Paper paper(Line line, List<Proof> proofs, Items items) {
        Exchange paper = (Exchange) line.entry();
        return new Paper(
                items.of(line),
                paper.name(),
                Say.plain(paper.type()),
                paper.from().isEmpty() ? "not said" : items.names(paper.from()),
                paper.to().isEmpty() ? "not said" : items.names(paper.to()),
                step(line, proofs, "promised"),
                step(line, proofs, "delivered"),
                step(line, proofs, "read"),
                line.status().equals("awaited") ? "awaited" : step(line, proofs, "answered"),
                notes(paper));
    }

    /** The day of a step: the paper's own if that is its state, or else that of the report. */
    private static String step(Line line, List<Proof> proofs, String status) {
        if (line.status().equals(status) && line.entry().when().isPresent()) {
            return Say.when(line.entry().when());
        }
        Optional<Proof> told =
                proofs.stream().filter(proof -> proof.status().equals(status)).findFirst();
        return told.map(proof ->
                        proof.day().map(day -> "told " + Say.shortDay(day)).orElse("yes"))
                .orElse("–");
    }

    private static List<String> notes(Exchange paper) {
        List<String> notes = new java.util.ArrayList<>();
        paper.means().ifPresent(notes::add);
        paper.not().forEach(other -> notes.add("not the " + Say.plain(other)));
        return notes;
    }
}
