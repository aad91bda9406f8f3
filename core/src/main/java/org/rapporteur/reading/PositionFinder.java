package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * Finds where parties stand: "Dravenia demands that Halvoria withdraw from the dam", "its refusal to talk", and what
 * speakers ask, offer or turn down in their statements.
 */
final class PositionFinder implements Finder {
    private static final Set<String> GIVING = Set.of("agree", "promise", "offer", "affirm");

    /** Characters within which a speaker repeats himself. */
    private static final int BREATH = 300;

    @Override
    public List<Position> find(Story story, List<Statement> statements) {
        Players players = new Players(story);
        Demands demands = new Demands(players);
        ReportedStances telling = new ReportedStances(story, players, demands);
        SpokenStances spoken = new SpokenStances(story, players, demands);
        listen(story, statements, telling, spoken, demands);
        List<Position> reported = reported(story, telling).stream()
                .filter(position -> !isClaimed(position, statements, players))
                .toList();
        List<Position> all = new ArrayList<>(reported);
        for (Statement statement : statements) {
            for (Taken said : spoken.in(statement)) {
                Position position = said.position();
                if (reported.stream().noneMatch(known -> repeats(position, known))
                        && all.stream().noneMatch(known -> same(position, known))) {
                    all.add(position);
                }
            }
        }
        return all;
    }

    /** A first time through the story for its demands and offers, which later sentences take up. */
    private static void listen(
            Story story, List<Statement> statements, ReportedStances telling, SpokenStances spoken, Demands demands) {
        List<Taken> heard = new ArrayList<>();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                telling.at(tree, i).forEach(position -> heard.add(new Taken(tree, position)));
            }
        }
        statements.forEach(statement -> heard.addAll(spoken.in(statement)));
        heard.forEach(taken -> demands.tell(taken.tree(), taken.position()));
    }

    private static List<Position> reported(Story story, ReportedStances stances) {
        Map<String, Position> found = new LinkedHashMap<>();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                List<Position> here = new ArrayList<>(stances.at(tree, i));
                stances.willing(tree, i).ifPresent(here::add);
                stances.silent(tree, i).ifPresent(here::add);
                for (Position position : here) {
                    String key = tree.index() + position.issue() + position.stance() + position.holder();
                    found.putIfAbsent(key, position);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What one side says that the other has agreed to is only its claim. */
    private static boolean isClaimed(Position position, List<Statement> statements, Players players) {
        return GIVING.contains(position.stance())
                && statements.stream()
                        .filter(statement -> statement.content().stream()
                                .anyMatch(piece -> piece.span()
                                        .contains(position.evidence().get(0).span())))
                        .anyMatch(statement ->
                                players.sides(statement.speaker()).stream().noneMatch(position.holder()::contains));
    }

    /** One stance on one issue in one breath is one position. */
    private static boolean same(Position a, Position b) {
        return a.holder().equals(b.holder())
                && a.issue().equals(b.issue())
                && a.stance().equals(b.stance())
                && Math.abs(start(a) - start(b)) < BREATH;
    }

    private static int start(Position position) {
        return position.evidence().get(0).span().start();
    }

    /** A stance that the same words were found to take already: "demanded that it must leave" is not two demands. */
    private static boolean repeats(Position said, Position known) {
        boolean close =
                said.evidence().get(0).span().overlaps(known.evidence().get(0).span());
        boolean issue = said.issue().equals(known.issue());
        boolean stance = said.stance().equals(known.stance());
        boolean holder = Set.copyOf(said.holder()).equals(Set.copyOf(known.holder()));
        return close && (issue && stance || holder && (issue || stance));
    }
}
