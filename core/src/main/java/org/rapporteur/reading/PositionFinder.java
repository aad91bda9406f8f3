package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

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
        List<Held> told = told(story, new ReportedStances(story, players));
        SpokenStances spoken = new SpokenStances(story, players);
        List<List<Held>> said = statements.stream().map(spoken::in).toList();
        Agenda agenda = agenda(story, players, told, said);
        List<Position> reported = settled(told, agenda).stream()
                .filter(position -> !isClaimed(position, statements, players))
                .map(position -> voiced(position, statements, new Mouthpiece(players)))
                .toList();
        List<Position> all = new ArrayList<>(reported);
        all.addAll(spoken(said, agenda, reported));
        Themes themes = new Themes(story);
        return SameIssue.one(all.stream().filter(themes::have).toList());
    }

    /** What speakers say, without what the telling gives already or they say twice in one paragraph. */
    private static List<Position> spoken(List<List<Held>> said, Agenda agenda, List<Position> reported) {
        Map<Position, Integer> out = new LinkedHashMap<>();
        for (List<Held> statement : said) {
            for (Position position : taken(statement, agenda)) {
                int paragraph = statement.get(0).tree().paragraph();
                boolean again = out.entrySet().stream()
                        .anyMatch(known -> known.getValue() == paragraph && same(position, known.getKey()));
                if (!again && reported.stream().noneMatch(known -> repeats(position, known) || near(position, known))) {
                    out.putIfAbsent(position, paragraph);
                }
            }
        }
        return List.copyOf(out.keySet());
    }

    private static boolean near(Position said, Position told) {
        return same(said, told) && Math.abs(start(said) - start(told)) < BREATH;
    }

    /** What the story itself tells. */
    private static List<Held> told(Story story, ReportedStances stances) {
        List<Held> out = new ArrayList<>();
        Consumer<Held> add = out::add;
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                List<Held> held = stances.held(tree, i);
                out.addAll(held.isEmpty() ? stances.at(tree, i) : held);
                stances.willing(tree, i).ifPresent(add);
                stances.silent(tree, i).ifPresent(add);
                stances.awaited(tree, i).ifPresent(add);
            }
        }
        return out;
    }

    /** The demands and offers of the whole story, which other sentences take up. */
    private static Agenda agenda(Story story, Players players, List<Held> told, List<List<Held>> said) {
        Demands demands = new Demands(players);
        Agenda bare = new Agenda(new Demands(players), story.trees());
        for (Held held : told) {
            bare.settle(held, List.of()).ifPresent(position -> demands.tell(held.tree(), position));
        }
        for (List<Held> statement : said) {
            taken(statement, bare)
                    .forEach(position -> demands.tell(statement.get(0).tree(), position));
        }
        return new Agenda(demands, story.trees());
    }

    /** The positions of one statement; that of its cue where its words take none. */
    private static List<Position> taken(List<Held> statement, Agenda agenda) {
        List<Position> out = new ArrayList<>();
        for (Held held : statement) {
            if (held.how() != Held.How.CUED || out.isEmpty()) {
                out.addAll(agenda.all(held, out));
            }
        }
        return out;
    }

    private static List<Position> settled(List<Held> told, Agenda agenda) {
        Map<String, Position> found = new LinkedHashMap<>();
        for (Held held : told) {
            for (Position position : agenda.all(held, List.of())) {
                String key = held.tree().index() + position.issue() + position.stance() + position.holder();
                found.putIfAbsent(key, position);
            }
        }
        return List.copyOf(found.values());
    }

    /** What one side says that the other has agreed to is only its claim. */
    private static boolean isClaimed(Position position, List<Statement> statements, Players players) {
        return GIVING.contains(position.stance())
                && tellers(position, statements)
                        .filter(statement ->
                                !players.states(statement.speaker()).isEmpty())
                        .anyMatch(statement ->
                                players.sides(statement.speaker()).stream().noneMatch(position.holder()::contains));
    }

    /** What somebody says of his own side is held by whom he speaks for: its head's seat, or his state. */
    private static Position voiced(Position position, List<Statement> statements, Mouthpiece mouthpiece) {
        return tellers(position, statements)
                .filter(statement -> isOfSpeaker(position, mouthpiece.sides(statement)))
                .reduce((outer, inner) -> inner)
                .map(statement -> heldBy(position, mouthpiece.holders(statement)))
                .orElse(position);
    }

    /** Of his own side; what he denies of others as well, "we and our allies never promised it", only he denies. */
    private static boolean isOfSpeaker(Position position, List<String> sides) {
        return position.holder().equals(sides)
                || position.stance().equals("deny")
                        && !sides.isEmpty()
                        && position.holder().containsAll(sides);
    }

    private static Position heldBy(Position position, List<String> holders) {
        return new Position(
                position.evidence(),
                holders,
                position.addressedTo(),
                position.issue(),
                position.stance(),
                position.condition(),
                position.when());
    }

    private static Stream<Statement> tellers(Position position, List<Statement> statements) {
        Span words = position.evidence().get(0).span();
        return statements.stream()
                .filter(statement -> statement.content().stream()
                        .anyMatch(piece -> piece.span().contains(words)));
    }

    private static boolean same(Position a, Position b) {
        return a.holder().equals(b.holder())
                && a.issue().equals(b.issue())
                && a.stance().equals(b.stance());
    }

    private static int start(Position position) {
        return position.evidence().get(0).span().start();
    }

    /** A stance that the same words were found to take already: "demanded that it must leave" is not two demands. */
    private static boolean repeats(Position said, Position known) {
        boolean close =
                said.evidence().get(0).span().overlaps(known.evidence().get(0).span());
        boolean issue = said.issue().equals(known.issue());
        boolean stance = Stances.kin(said.stance(), known.stance());
        boolean holder = Set.copyOf(said.holder()).equals(Set.copyOf(known.holder()));
        return close && (issue && stance || holder && (issue || stance));
    }
}
