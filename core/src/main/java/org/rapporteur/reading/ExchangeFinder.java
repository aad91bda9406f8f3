package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Statement;

/**
 * Finds the papers that pass between parties: "Dravenia handed over a written reply on Tuesday". A paper that a story
 * calls by several names is one entry, with the furthest stage of its life.
 */
final class ExchangeFinder implements Finder {
    @Override
    public List<Exchange> find(Story story, List<Statement> statements) {
        PaperScan scan = new PaperScan(story, new Players(story), statements);
        List<List<Paper>> papers = new ArrayList<>();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                boolean noun = List.of("NOUN", "PROPN").contains(tree.token(i).upos());
                (noun ? scan.at(tree, i) : List.<Paper>of()).forEach(paper -> add(papers, paper));
            }
        }
        return papers.stream()
                .filter(ExchangeFinder::told)
                .map(ExchangeFinder::exchange)
                .toList();
    }

    private static void add(List<List<Paper>> papers, Paper paper) {
        for (int i = papers.size() - 1; i >= 0; i--) {
            List<Paper> known = papers.get(i);
            boolean named = !paper.from().isEmpty() || i == papers.size() - 1;
            if (named && paper.fits(known.get(0)) && known.stream().allMatch(paper::fits)) {
                known.add(paper);
                return;
            }
        }
        papers.add(new ArrayList<>(List.of(paper)));
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
                any(tellings, Paper::when));
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
