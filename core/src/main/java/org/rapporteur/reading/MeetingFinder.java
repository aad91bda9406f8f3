package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;

/**
 * Finds who met whom: "Marek and Orlin met for two hours in Velden on Friday". All that a story tells of one meeting is
 * one entry with several pieces of evidence.
 */
final class MeetingFinder implements Finder {
    private static final Set<String> KINDS =
            Set.of("meeting", "talks", "call", "visit", "host", "briefing", "consultation", "press", "mediation");
    private final Deeds deeds = Deeds.english();

    @Override
    public List<Meeting> find(Story story, List<Statement> statements) {
        Players players = new Players(story);
        Roles roles = new Roles(players);
        Encounters encounters = new Encounters(story.who());
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                encounter(story, players, roles, tree, i).ifPresent(encounters::add);
            }
        }
        return encounters.meetings();
    }

    private Optional<Encounter> encounter(Story story, Players players, Roles roles, Tree tree, int at) {
        return switch (tree.token(at).upos()) {
            case "VERB" -> verb(story, players, roles, new Clause(tree, at));
            case "NOUN" -> noun(story, players, roles, tree, at);
            default -> Optional.empty();
        };
    }

    private Optional<Encounter> verb(Story story, Players players, Roles roles, Clause clause) {
        Objects objects = new Objects(clause, players, deeds);
        return deeds.verb(clause, objects::are)
                .filter(deed -> KINDS.contains(deed.name()))
                .map(deed -> {
                    Parts parts = roles.of(clause, deed);
                    int noun = clause.object() >= 0
                                    && deeds.noun(clause.tree(), clause.object())
                                            .isPresent()
                            ? clause.object()
                            : clause.verb();
                    return encounter(story, clause.tree(), noun, clause.verb(), deed, parts);
                });
    }

    private Optional<Encounter> noun(Story story, Players players, Roles roles, Tree tree, int at) {
        Optional<Deed> deed = Occasion.of(tree, at).or(() -> deeds.noun(tree, at));
        if (deed.isEmpty() || !KINDS.contains(deed.get().name()) || tree.is(at, "compound")) {
            return Optional.empty();
        }
        Parts parts = roles.of(tree, at, deed.get());
        int verb = above(tree, at);
        boolean alone = parts.actors().size() + parts.recipients().size() < 2;
        if (alone && verb >= 0 && !tree.is(at, "nsubj")) {
            Parts those = roles.of(new Clause(tree, verb), deed.get());
            parts = Parts.of(
                    Deed.Sides.TO,
                    parts.actors().isEmpty() ? those.actors() : parts.actors(),
                    parts.recipients(),
                    players);
        }
        return Optional.of(encounter(story, tree, at, at, deed.get(), parts));
    }

    private static Encounter encounter(Story story, Tree tree, int noun, int at, Deed deed, Parts parts) {
        Dating dating = new Dating(story, List.of());
        Modality mood = Mood.of(tree, at);
        boolean ahead = dating.isAhead(tree, at) || dating.isAhead(tree, noun);
        Modality modality = mood == Modality.ACTUAL && ahead ? Modality.PLANNED : mood;
        Set<String> all = new TreeSet<>(parts.actors());
        all.addAll(parts.recipients());
        Set<String> people = Encounter.persons(all, story.who());
        Wording wording = new Wording(tree, at);
        return new Encounter(
                story.evidence(tree, wording.from(), wording.to()),
                Occasion.kind(tree, noun, deed),
                people,
                new Players(story).sides(List.copyOf(people)),
                status(modality, deed),
                Place.near(tree, at).or(() -> Place.near(tree, noun)),
                wording.duration(),
                wording.format(),
                dating.of(tree, at)
                        .or(() -> dating.of(tree, noun))
                        .or(() -> modality == Modality.ACTUAL ? story.newsDay().of(tree, at) : Optional.empty()),
                wording.definite());
    }

    private static String status(Modality modality, Deed deed) {
        return switch (modality) {
            case ACTUAL, ALLEGED, THREATENED -> "held";
            case PLANNED -> "planned";
            case FORECAST -> "expected";
            case OFFERED, HYPOTHETICAL -> "offered";
            case DEMANDED -> "called_for";
            case DENIED -> deed.name().equals("cancellation") ? "cancelled" : "denied";
        };
    }

    private static int above(Tree tree, int noun) {
        int at = tree.head(noun);
        while (at >= 0 && !tree.token(at).upos().equals("VERB")) {
            at = tree.head(at);
        }
        return at;
    }
}
