package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * Finds the papers that pass between parties: "Dravenia handed over a written reply on Tuesday". A paper that a story
 * calls by several names is one entry, with the furthest stage of its life.
 */
final class ExchangeFinder implements Finder {
    private static final int DELIVERED = 3;

    @Override
    public List<Exchange> find(Story story, List<Statement> statements) {
        PaperScan scan = new PaperScan(story, new Players(story), statements);
        WrittenTo letters = new WrittenTo(story, new Players(story));
        Copies copies = scan.copies();
        Portfolio portfolio = new Portfolio();
        Consumer<Paper> add = portfolio::add;
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                String upos = tree.token(i).upos();
                if (upos.equals("NOUN") || upos.equals("PROPN")) {
                    scan.at(tree, i).forEach(add);
                }
                Optional<Paper> letter = letters.at(tree, i);
                (letter.isPresent() ? letter : letters.answer(tree, i)).ifPresent(add);
                copies.at(tree, i).ifPresent(add);
            }
        }
        List<Exchange> exchanges = portfolio.papers().stream()
                .filter(ExchangeFinder::told)
                .map(ExchangeFinder::exchange)
                .toList();
        return exchanges.stream().map(paper -> Replied.to(paper, exchanges)).toList();
    }

    /** A paper without a hand is only told of when it is a treaty; that it is on paper, one telling must say. */
    private static boolean told(List<Paper> tellings) {
        boolean treaty = tellings.get(0).type().equals("reference_document");
        boolean hand = tellings.stream().anyMatch(paper -> !paper.from().isEmpty());
        return treaty || hand && tellings.stream().anyMatch(Paper::sure);
    }

    private static Exchange exchange(List<Paper> tellings) {
        Paper first = tellings.stream()
                .filter(paper -> paper.type().equals("written_response"))
                .findFirst()
                .or(() -> tellings.stream().filter(paper -> !paper.isLoose()).findFirst())
                .orElse(tellings.get(0));
        int stage = tellings.stream().mapToInt(Paper::stage).max().orElse(0);
        return new Exchange(
                tellings.stream().map(Paper::evidence).distinct().toList(),
                first.name(),
                first.isLoose() ? "written_response" : first.type(),
                first(tellings, Paper::from),
                all(tellings, Paper::to),
                any(tellings, Paper::means),
                tellings.stream()
                        .filter(paper -> paper.stage() == stage && stage > 0)
                        .map(Paper::status)
                        .findFirst()
                        .orElse("delivered"),
                all(tellings, Paper::not),
                when(tellings, stage));
    }

    /** The day on which it went out, once it has; before that, the day for which it is announced. */
    private static Optional<When> when(List<Paper> tellings, int stage) {
        List<Paper> sent = tellings.stream().filter(paper -> !paper.isAhead()).toList();
        boolean ahead = stage > 0 && tellings.stream().allMatch(paper -> paper.stage() < DELIVERED);
        return any(ahead ? tellings : sent, Paper::when);
    }

    private static List<String> first(List<Paper> tellings, Function<Paper, List<String>> what) {
        return tellings.stream()
                .map(what)
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> all(List<Paper> tellings, Function<Paper, List<String>> what) {
        Set<String> out = new LinkedHashSet<>();
        tellings.forEach(paper -> out.addAll(what.apply(paper)));
        return List.copyOf(out);
    }

    private static <T> Optional<T> any(List<Paper> tellings, Function<Paper, Optional<T>> what) {
        return tellings.stream().map(what).flatMap(Optional::stream).findFirst();
    }
}
