package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Statement;

/**
 * Finds what was done to whom, and what only stands in somebody's plan, demand or fear: in "Corvania urged Dravenia to
 * withdraw its troops", the urging happened, the withdrawal did not.
 */
final class EventFinder implements Finder {
    @Override
    public List<Entry> find(Story story, List<Statement> statements) {
        Scene scene = Scene.of(story, statements);
        Chronicle chronicle = new Chronicle(scene);
        VerbEvents verbs = new VerbEvents(scene, chronicle);
        NounEvents nouns = new NounEvents(scene, chronicle, verbs);
        List<Event> out = new ArrayList<>();
        Consumer<Event> add = out::add;
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                verbs.duty(tree, i).ifPresent(add);
                event(verbs, nouns, tree, i).ifPresent(add);
            }
        }
        return List.copyOf(Unsaid.completed(out, scene.players()));
    }

    private static Optional<Event> event(VerbEvents verbs, NounEvents nouns, Tree tree, int at) {
        return switch (tree.token(at).upos()) {
            case "VERB" ->
                tree.is(at, "amod") || tree.is(at, "compound") ? Optional.empty() : verbs.at(new Clause(tree, at));
            case "NOUN" -> verbs.consequence(tree, at).or(() -> nouns.at(tree, at));
            case "PROPN" -> nouns.treaty(tree, at);
            case "ADJ" -> verbs.adjective(new Clause(tree, at));
            default -> Optional.empty();
        };
    }
}
