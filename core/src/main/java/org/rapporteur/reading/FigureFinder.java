package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * Finds numbers with all that makes them mean something: in "more than 12,000 Dravenian troops are massed along the
 * river", the value 12000, the bound "more than", the unit "troops", and the place.
 */
final class FigureFinder implements Finder {
    private final List<Counting> countings = List.of(new CountedDate(), new CountedThings(), new CountedSome());

    @Override
    public List<Entry> find(Story story, List<Statement> statements) {
        Attribution attribution = new Attribution(story, statements, new Players(story));
        List<Entry> out = new ArrayList<>(CaptionDates.of(story));
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                Optional<Count> count = count(story, tree, i);
                if (count.isPresent()) {
                    out.add(figure(story, attribution, tree, count.get()));
                    i = Math.max(i, count.get().to() - 1);
                }
            }
        }
        return out;
    }

    private Optional<Count> count(Story story, Tree tree, int at) {
        for (Counting counting : countings) {
            Optional<Count> count = counting.at(story, tree, at);
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    private static Figure figure(Story story, Attribution attribution, Tree tree, Count count) {
        Optional<Statement> claim = attribution.innermost(tree, count.to() - 1);
        List<String> claimants = claim.map(Statement::speaker).orElse(List.of());
        Optional<When> asOf =
                claim.flatMap(Statement::when).or(() -> story.calendar().today().map(When::day));
        return new Figure(
                List.of(story.evidence(tree, count.from(), count.to())),
                count.value(),
                count.bound(),
                count.unit(),
                what(tree, count),
                where(tree, count),
                claimants,
                asOf);
    }

    /** The phrase that is counted, in the text's words. */
    private static Optional<String> what(Tree tree, Count count) {
        if (count.noun() < 0) {
            return Optional.empty();
        }
        int to = Math.min(tree.to(count.noun()), count.noun() + 8);
        return Optional.of(words(tree, count.to(), Math.max(to, count.noun() + 1)));
    }

    private static Optional<String> where(Tree tree, Count count) {
        int noun = count.noun();
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<String> near = Place.of(tree, noun);
        return near.isPresent() || tree.head(noun) < 0 ? near : Place.of(tree, tree.head(noun));
    }

    private static String words(Tree tree, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.min(from, to - 1); i < to; i++) {
            out.append(out.isEmpty() ? "" : " ").append(tree.token(i).form());
        }
        return out.toString();
    }
}
