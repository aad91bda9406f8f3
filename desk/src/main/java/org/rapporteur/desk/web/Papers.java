package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Exchange;

/** The ledger of papers: from whom to whom, promised, given, read, answered, and what each is not. */
final class Papers {
    private Papers() {}

    record Model(List<Paper> papers, long total, Empty empty) {}

    /** One paper. */
    record Paper(
            Item item,
            String name,
            String type,
            String from,
            String to,
            Step promised,
            Step given,
            Step read,
            Step answered,
            List<String> notes) {}

    /**
     * A step of a paper's life: "Fri 14 Mar 2031", or "told 11 Mar" where only the day of the report is known.
     *
     * @param evidence where an article tells it; empty when none does
     * @param hint the key that opens the evidence
     */
    record Step(String words, String evidence, String hint) {
        private static final Step NONE = new Step("–", "", "");
    }

    static Page page(Look look, Call call) {
        Slice<Line> slice = Lists.slice(look, call, Set.of(Tag.PAPER), Look.Order.LATEST);
        Items items = Items.of(look, slice.rows());
        List<Item> heads = items.of(slice.rows());
        List<Paper> papers = heads.stream()
                .map(item -> paper(item, look.proofs(item.id(), call.ask()), items))
                .toList();
        Empty empty = Empty.of(look, call, Set.of(Tag.PAPER), slice.total());
        Model model = new Model(papers, slice.total(), empty);
        return new Page("Exchanges", "papers", model, Entries.rows(slice.rows()), Lists.next(slice, look, call));
    }

    private static Paper paper(Item item, List<Proof> proofs, Items items) {
        Exchange paper = (Exchange) item.line().entry();
        return new Paper(
                item,
                paper.name(),
                Say.plain(paper.type()),
                paper.from().isEmpty() ? "not said" : items.names(paper.from()),
                paper.to().isEmpty() ? "not said" : items.names(paper.to()),
                step(item, told(proofs, "promised"), items),
                step(item, told(proofs, "delivered"), items),
                step(item, told(proofs, "read"), items),
                answered(item, proofs, items),
                notes(paper));
    }

    /** Answered, or, when the last article that tells of it says so, still to be answered. */
    private static Step answered(Item item, List<Proof> proofs, Items items) {
        Optional<Proof> answered = told(proofs, "answered");
        Optional<Proof> last = proofs.isEmpty() ? Optional.empty() : Optional.of(proofs.get(proofs.size() - 1));
        Optional<Proof> awaited = last.filter(proof -> proof.status().equals("awaited"));
        if (answered.isPresent() || awaited.isEmpty()) {
            return step(item, answered, items);
        }
        Step step = step(item, awaited, items);
        return new Step("awaited, " + step.words(), step.evidence(), step.hint());
    }

    private static Optional<Proof> told(List<Proof> proofs, String status) {
        return proofs.stream().filter(proof -> proof.status().equals(status)).findFirst();
    }

    /** The day of a step: the paper's own if that is its state, or else that of the report. */
    private static Step step(Item item, Optional<Proof> told, Items items) {
        if (told.isEmpty()) {
            return Step.NONE;
        }
        Proof proof = told.get();
        Line line = item.line();
        boolean own =
                line.status().equals(proof.status()) && line.entry().when().isPresent();
        String report = proof.day().map(day -> "told " + Say.shortDay(day)).orElse("yes");
        return new Step(own ? item.when() : report, Address.reader(proof.article(), item.id()), items.nextHint());
    }

    private static List<String> notes(Exchange paper) {
        List<String> notes = new java.util.ArrayList<>();
        paper.means().ifPresent(notes::add);
        paper.not().forEach(other -> notes.add("not the " + Say.plain(other)));
        return notes;
    }
}
