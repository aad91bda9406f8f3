package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * Finds where parties stand: "Dravenia demands that Halvoria withdraw from the dam", "its refusal to talk", and what
 * speakers ask, offer or turn down in their statements.
 */
final class PositionFinder implements Finder {
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
        Map<String, Position> all = new LinkedHashMap<>(found);
        for (Statement statement : statements) {
            said(desk, statement).ifPresent(position -> all.putIfAbsent(key(position, statement), position));
        }
        return List.copyOf(all.values());
    }

    /** What is needed to tell a position. */
    private record Desk(Story story, Players players, Roles roles) {}

    private static void add(Map<String, Position> found, Tree tree, Position position) {
        found.putIfAbsent(tree.index() + position.issue() + position.stance() + position.holder(), position);
    }

    private static String key(Position position, Statement statement) {
        return statement.content().get(0).span() + position.issue() + position.stance();
    }

    /** The positions that a verb or noun tells of, one for each thing asked: "that it open the gates and pay". */
    private List<Position> told(Desk desk, Tree tree, int at) {
        Optional<Deed> deed = deed(desk, tree, at);
        Optional<String> stance = deed.flatMap(Stances::ofDeed);
        if (stance.isEmpty()) {
            return List.of();
        }
        Parts parts = tree.token(at).upos().equals("VERB")
                ? desk.roles.of(new Clause(tree, at), deed.get())
                : desk.roles.of(tree, at, deed.get());
        if (parts.actors().isEmpty()) {
            return List.of();
        }
        List<Position> out = new ArrayList<>();
        for (int matter : matters(tree, at)) {
            out.add(position(desk, tree, at, matter, stance.get(), parts));
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

    /** What is asked, offered or denied: the heads of its complement clauses, else the word itself. */
    private static List<Integer> matters(Tree tree, int at) {
        int first = tree.child(at, "ccomp", "xcomp", "acl");
        if (first < 0) {
            return List.of(at);
        }
        List<Integer> out = new ArrayList<>(List.of(first));
        for (int child : tree.children(first)) {
            if (tree.is(child, "conj") && tree.token(child).upos().equals("VERB")) {
                out.add(child);
            }
        }
        return out;
    }

    private static Position position(Desk desk, Tree tree, int at, int matter, String stance, Parts parts) {
        int from = matter == at ? tree.from(at) : tree.from(matter);
        int to = end(tree, matter);
        String issue = Issues.of(tree, from, to)
                .or(() -> Issues.of(tree, tree.from(at), tree.to(at)))
                .orElseGet(() -> topic(tree, matter));
        return new Position(
                List.of(desk.story.evidence(tree, Math.min(from, at), Math.max(to, at + 1))),
                holders(desk, parts.actors()),
                parts.recipients(),
                issue,
                Mood.negated(tree, at) && stance.equals("agree") ? "refuse" : stance,
                condition(tree, at),
                desk.story.calendar().of(tree, at));
    }

    /** States hold positions; who speaks for them is in the statements. */
    private static List<String> holders(Desk desk, List<String> actors) {
        return actors.stream().map(desk.players::side).distinct().toList();
    }

    /** One past the phrase of a clause, without what is joined to it by "and". */
    private static int end(Tree tree, int matter) {
        for (int child : tree.children(matter)) {
            if (tree.is(child, "conj") && child > matter) {
                return Math.max(matter + 1, tree.from(child));
            }
        }
        return tree.to(matter);
    }

    private static String topic(Tree tree, int matter) {
        int object = tree.child(matter, "obj", "obl", "nmod", "nsubj");
        return tree.lemma(object < 0 ? matter : object).toLowerCase(java.util.Locale.ROOT);
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
