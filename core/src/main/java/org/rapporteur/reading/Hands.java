package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.entry.Statement;

/** From whose hand a paper comes and into whose it goes: "Halvoria's reply to Dravenia", "sent Orlin a letter". */
final class Hands {
    private final Players players;
    private final Attribution attribution;

    Hands(Players players, Attribution attribution) {
        this.players = players;
        this.attribution = attribution;
    }

    /** Whose paper it is by its own words: "Halvoria's reply", "the Dravenian draft", "a letter from Orlin". */
    List<String> owner(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean possessor = tree.token(child).relation().equals("nmod:poss")
                    || NounRoles.marked(tree, child, "from")
                    || NounRoles.marked(tree, child, "by")
                    || NounRoles.marked(tree, child, "of");
            boolean people = tree.is(child, "amod") || tree.is(child, "compound");
            List<String> ids = possessor || people ? meant(tree, child) : List.of();
            boolean state = ids.stream().noneMatch(id -> id.startsWith("person:"));
            if (!ids.isEmpty() && (possessor || state)) {
                return ids;
            }
        }
        return List.of();
    }

    /** In a statement "our proposals" are those of whoever speaks. */
    private List<String> meant(Tree tree, int owner) {
        return List.of("our", "my").contains(tree.word(owner))
                ? attribution.innermost(tree, owner).map(Statement::speaker).orElse(List.of())
                : players.of(tree, owner);
    }

    /** Whose it is by the verb that passes it on: "Halvoria delivered a reply". */
    List<String> sender(Tree tree, int noun, int verb) {
        boolean phrase = tree.is(noun, "obl") && tree.head(noun) == verb;
        boolean sends = !phrase && Carriage.passes(tree, verb) && !Carriage.receives(tree, verb);
        return sends ? players.of(tree, new Clause(tree, verb).subject()) : List.of();
    }

    /** Whom it is for. */
    List<String> readers(Tree tree, int noun, int verb, List<String> sender) {
        for (int child : tree.children(noun)) {
            List<String> ids = NounRoles.marked(tree, child, "to") ? others(tree, child, sender) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        if (!Carriage.passes(tree, verb)) {
            return List.of();
        }
        Clause clause = new Clause(tree, verb);
        if (Carriage.receives(tree, verb)) {
            return others(tree, clause.subject(), sender);
        }
        List<String> given = between(tree, verb, noun, sender);
        return given.isEmpty() ? others(tree, clause.oblique("to", "with"), sender) : given;
    }

    /** "sent Dravenia, as well as Corvania, a letter": those named between the verb and what it gives them. */
    private List<String> between(Tree tree, int verb, int noun, List<String> sender) {
        int taker = tree.child(verb, "iobj");
        int object = tree.child(verb, "obj");
        boolean given = taker >= 0 || object >= 0 && object < noun && players.means(tree, object);
        if (!given || noun < verb) {
            return List.of();
        }
        Set<String> out = new LinkedHashSet<>();
        players.after(tree, verb, noun - verb).forEach(named -> out.addAll(players.of(named)));
        return Parts.others(sender, new ArrayList<>(out), players);
    }

    private List<String> others(Tree tree, int head, List<String> sender) {
        return Parts.others(sender, players.of(tree, head), players);
    }

    /** Papers pass between states and bodies; who signs is told by the means. */
    List<String> states(List<String> ids) {
        return List.copyOf(players.sides(ids));
    }
}
