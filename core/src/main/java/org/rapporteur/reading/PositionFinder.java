package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * Finds where parties stand: "Dravenia demands that Halvoria withdraw from the dam", "its refusal to talk", and what
 * speakers ask, offer or turn down in their statements.
 */
final class PositionFinder implements Finder {
    /** A promise that is only demanded, an offer that is only feared, is nobody's stance. */
    private static final Set<Modality> UNHELD = Set.of(Modality.DEMANDED, Modality.HYPOTHETICAL, Modality.FORECAST);

    private final Deeds deeds = Deeds.english();

    @Override
    public List<Position> find(Story story, List<Statement> statements) {
        Players players = new Players(story);
        Desk desk = new Desk(story, players, new Roles(players));
        Map<String, Position> found = new LinkedHashMap<>();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                told(desk, tree, i).forEach(position -> add(found, tree, position));
            }
        }
        List<Position> all = new ArrayList<>(found.values());
        for (Statement statement : statements) {
            said(desk, statement)
                    .filter(position -> found.values().stream().noneMatch(told -> repeats(position, told)))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** A statement whose own verb was told already: "demanded that it leave" is not two demands. */
    private static boolean repeats(Position said, Position told) {
        boolean close =
                said.evidence().get(0).span().overlaps(told.evidence().get(0).span());
        return close && (said.issue().equals(told.issue()) || said.stance().equals(told.stance()));
    }

    /** What is needed to tell a position. */
    private record Desk(Story story, Players players, Roles roles) {}

    private static void add(Map<String, Position> found, Tree tree, Position position) {
        found.putIfAbsent(tree.index() + position.issue() + position.stance() + position.holder(), position);
    }

    /** The positions that a verb or noun tells of, one for each thing asked: "that it open the gates and pay". */
    private List<Position> told(Desk desk, Tree tree, int at) {
        Optional<Deed> deed = deed(desk, tree, at);
        Optional<String> stance = deed.flatMap(Stances::ofDeed);
        if (stance.isEmpty() || UNHELD.contains(Mood.of(tree, at))) {
            return List.of();
        }
        Parts parts = tree.token(at).upos().equals("VERB")
                ? desk.roles.of(new Clause(tree, at), deed.get())
                : desk.roles.of(tree, at, deed.get());
        if (parts.actors().isEmpty()) {
            return List.of();
        }
        List<Position> out = new ArrayList<>();
        for (Matter matter : Matter.of(tree, at)) {
            matter.issue(tree)
                    .ifPresent(issue -> out.add(position(desk, tree, at, matter, issue, stance.get(), parts)));
        }
        return out;
    }

    private Optional<Deed> deed(Desk desk, Tree tree, int at) {
        return switch (tree.token(at).upos()) {
            case "VERB" -> {
                Clause clause = new Clause(tree, at);
                yield deeds.verb(clause, new Objects(clause, desk.players, deeds)::are);
            }
            case "NOUN" -> deeds.noun(tree, at);
            default -> Optional.empty();
        };
    }

    private static Position position(
            Desk desk, Tree tree, int at, Matter matter, String issue, String stance, Parts parts) {
        return new Position(
                List.of(desk.story.evidence(tree, Math.min(matter.from(), at), Math.max(matter.to(), at + 1))),
                holders(desk, parts.actors()),
                parts.recipients(),
                issue,
                Mood.negated(tree, at) && stance.equals("agree") ? "refuse" : stance,
                condition(tree, at),
                desk.story.calendar().of(tree, at));
    }

    /** States hold positions; who speaks for them is in the statements. */
    private static List<String> holders(Desk desk, List<String> actors) {
        return List.copyOf(desk.players.sides(actors));
    }

    private static Optional<String> condition(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && tree.word(mark).matches("if|unless|provided")) {
                return Optional.of(Attribution.words(tree, tree.from(child), tree.to(child)));
            }
        }
        return Optional.empty();
    }

    /** A speaker's position, from what kind of statement it is or from its words. */
    private Optional<Position> said(Desk desk, Statement statement) {
        if (statement.speaker().isEmpty() || statement.negated()) {
            return Optional.empty();
        }
        Evidence evidence = statement.content().get(0);
        return Uttered.of(desk.story, evidence).flatMap(uttered -> {
            Optional<String> stance = Stances.ofAct(statement.act()).or(uttered::stance);
            return stance.flatMap(taken -> uttered.issue()
                    .map(issue -> new Position(
                            List.of(evidence),
                            holders(desk, statement.speaker()),
                            statement.addressee(),
                            issue,
                            taken,
                            Optional.empty(),
                            statement.when())));
        });
    }
}
