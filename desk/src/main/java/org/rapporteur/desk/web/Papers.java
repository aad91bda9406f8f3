package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.store.Passage;
import org.rapporteur.entry.Exchange;

/** The ledger of papers: from whom to whom, promised, given, read, answered, and what each is not. */
final class Papers {
    /** The steps of a paper, as the ledger heads them. */
    static final List<String> STEPS = List.of("Promised", "Given", "Read", "Answered");

    private static final String REFERENCE = "reference_document";

    private Papers() {}

    record Model(List<Paper> papers, long total, Empty empty) {}

    /** One paper. */
    record Paper(Item item, String name, String type, String way, List<Step> steps, List<String> notes) {
        /** The sentences that tell of the steps; where no step is told, the first that tells of the paper. */
        List<Passage> told() {
            List<Passage> told = steps.stream()
                    .flatMap(step -> step.passage().stream())
                    .distinct()
                    .toList();
            return told.isEmpty() ? item.passage().stream().toList() : told;
        }
    }

    /**
     * A step of a paper's life: "Fri 14 Mar 2031", or "told 11 Mar" where only the day of the report is known.
     *
     * @param evidence where an article tells it; empty when none does
     * @param hint the key that opens the evidence
     * @param passage the sentence that tells it
     */
    record Step(String words, String evidence, String hint, Optional<Passage> passage) {
        private static final Step NONE = new Step("", "", "", Optional.empty());
    }

    static Page page(Look look, Call call) {
        Slice<Line> slice = Lists.slice(look, call, Set.of(Tag.PAPER));
        Items items = Items.of(look, slice.rows());
        List<Item> heads = items.of(slice.rows());
        List<Paper> papers = heads.stream()
                .map(item -> paper(item, new Life(item, look.proofs(item.id(), call.ask()), look, items), items))
                .toList();
        Empty empty = Empty.of(look, call, Set.of(Tag.PAPER), slice.total());
        Model model = new Model(papers, slice.total(), empty);
        return new Page("Exchanges", "papers", model, Entries.rows(slice.rows()), Lists.next(slice, call));
    }

    private static Paper paper(Item item, Life life, Items items) {
        Exchange paper = (Exchange) item.line().entry();
        return new Paper(
                item,
                paper.name(),
                Say.plain(paper.type()),
                way(paper, items),
                List.of(life.step("promised"), life.step("delivered"), life.step("read"), life.answered()),
                notes(paper));
    }

    /** "Dravenia → Halvoria"; of a treaty that is only spoken of, its parties as far as anybody names them. */
    private static String way(Exchange paper, Items items) {
        if (paper.to().isEmpty() && (paper.from().isEmpty() || paper.type().equals(REFERENCE))) {
            return items.names(paper.from());
        }
        String from = paper.from().isEmpty() ? "not said" : items.names(paper.from());
        return from + " → " + (paper.to().isEmpty() ? "not said" : items.names(paper.to()));
    }

    private static List<String> notes(Exchange paper) {
        List<String> notes = new ArrayList<>();
        paper.means().ifPresent(notes::add);
        paper.not().forEach(other -> notes.add("not the " + Say.plain(other)));
        return notes;
    }

    /**
     * What the articles tell of one paper.
     *
     * @param proofs in the order of the reports
     */
    private record Life(Item item, List<Proof> proofs, Look look, Items items) {
        Step step(String status) {
            return told(status).map(this::step).orElse(Step.NONE);
        }

        /** Answered, or, when the last article that tells of it says so, still to be answered. */
        Step answered() {
            Optional<Proof> last = proofs.isEmpty() ? Optional.empty() : Optional.of(proofs.get(proofs.size() - 1));
            Optional<Proof> awaited = last.filter(proof -> proof.status().equals("awaited"));
            return told("answered").or(() -> awaited).map(this::step).orElse(Step.NONE);
        }

        private Optional<Proof> told(String status) {
            return proofs.stream()
                    .filter(proof -> proof.status().equals(status))
                    .findFirst();
        }

        private Step step(Proof proof) {
            String day = proof.status().equals("awaited") ? "awaited, " + day(proof) : day(proof);
            return new Step(day, Address.reader(proof.article(), item.id()), items.nextHint(), look.passage(proof));
        }

        /** The paper's own day if the step is its state or the one that its day is of, or else that of the report. */
        private String day(Proof proof) {
            Line line = item.line();
            boolean gone = Set.of("read", "answered").contains(line.status());
            String dated = gone ? "delivered" : line.status();
            boolean own = dated.equals(proof.status()) && line.entry().when().isPresent();
            String report = proof.day().map(day -> "told " + Say.shortDay(day)).orElse("yes");
            return own ? item.when() : report;
        }
    }
}
