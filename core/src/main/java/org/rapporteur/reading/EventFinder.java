package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;

/**
 * Finds what was done to whom, and what only stands in somebody's plan, demand or fear: in "Corvania urged Dravenia to
 * withdraw its troops", the urging happened, the withdrawal did not.
 */
final class EventFinder implements Finder {
    private final Deeds deeds = Deeds.english();

    @Override
    public List<Entry> find(Story story, List<Statement> statements) {
        Players players = new Players(story);
        Scene scene = new Scene(story, players, new Roles(players), new Attribution(story, statements, players));
        List<Entry> out = new ArrayList<>();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                event(scene, tree, i).ifPresent(out::add);
            }
        }
        return out;
    }

    /** All that is needed to tell an event. */
    private record Scene(Story story, Players players, Roles roles, Attribution attribution) {}

    private Optional<Event> event(Scene scene, Tree tree, int at) {
        return switch (tree.token(at).upos()) {
            case "VERB" -> verb(scene, new Clause(tree, at));
            case "NOUN" -> noun(scene, tree, at);
            default -> Optional.empty();
        };
    }

    private Optional<Event> verb(Scene scene, Clause clause) {
        Optional<Event> asked = obligation(scene, clause);
        if (asked.isPresent()) {
            return asked;
        }
        Objects objects = new Objects(clause, scene.players, deeds);
        Optional<Deed> deed = deeds.verb(clause, objects::are);
        return deed.map(known -> tell(scene, clause, known))
                .filter(event -> !event.parties().isEmpty());
    }

    /** "Marek said Dravenia must open the gates" is a demand of Marek's. */
    private Optional<Event> obligation(Scene scene, Clause clause) {
        return Obligation.of(clause, scene.players)
                .flatMap(parts -> deeds.named("demand")
                        .map(deed -> told(scene, clause.tree(), clause.verb(), deed, parts, Modality.ACTUAL)));
    }

    private Event tell(Scene scene, Clause clause, Deed deed) {
        Modality modality = Mood.of(clause.tree(), clause.verb());
        return told(scene, clause.tree(), clause.verb(), deed, scene.roles.of(clause, deed), modality);
    }

    private Optional<Event> noun(Scene scene, Tree tree, int at) {
        Optional<Deed> deed = deeds.noun(tree, at);
        if (deed.isEmpty() || carried(scene, tree, at) || tree.is(at, "compound") || tree.is(at, "amod")) {
            return Optional.empty();
        }
        Parts parts = scene.roles.of(tree, at, deed.get());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(told(scene, tree, at, deed.get(), parts, Mood.of(tree, at)));
    }

    /** Whether the verb above already tells this deed: "held talks", "issued a demand". */
    private boolean carried(Scene scene, Tree tree, int at) {
        int above = tree.head(at);
        if (above < 0
                || !tree.is(at, "obj") && !tree.is(at, "nsubj")
                || !tree.token(above).upos().equals("VERB")) {
            return false;
        }
        Clause clause = new Clause(tree, above);
        return clause.object() == at
                && deeds.verb(clause, new Objects(clause, scene.players, deeds)::are)
                        .isPresent();
    }

    private Event told(Scene scene, Tree tree, int at, Deed deed, Parts parts, Modality mood) {
        Modality modality = scene.attribution.modality(tree, at, parts, Standing.of(tree, at, deed, mood));
        Deed coded = modality == Modality.PLANNED || modality == Modality.OFFERED ? deeds.announced(deed) : deed;
        Optional<When> when = scene.story.calendar().of(tree, at);
        return new Event(
                List.of(scene.story.evidence(tree, at, at + 1)),
                deed.type(),
                coded.plover(),
                coded.mode(),
                coded.cameo(),
                parts.actors(),
                parts.recipients(),
                Place.of(tree, at),
                modality,
                Standing.status(tree, at, modality),
                confidence(tree, at, parts),
                when);
    }

    private static double confidence(Tree tree, int at, Parts parts) {
        double sides = parts.actors().isEmpty() ? 0.4 : parts.recipients().isEmpty() ? 0.6 : 0.8;
        return tree.token(at).upos().equals("VERB") ? sides : sides - 0.1;
    }
}
