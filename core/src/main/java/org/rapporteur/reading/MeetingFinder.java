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
            Set.of("meeting", "talks", "call", "visit", "host", "briefing", "consultation", "press");
    private final Deeds deeds = Deeds.english();

    @Override
    public List<Meeting> find(Story story, List<Statement> statements) {
        Players players = new Players(story);
        Scene scene = new Scene(
                story,
                players,
                new Roles(players),
                new Dating(story, List.of()),
                new Venue(story),
                new Visitors(players, story.who()),
                new OtherSense(story, players),
                new Attribution(story, statements, players));
        Stops stops = new Stops(story, players, scene.venue);
        Encounters encounters = new Encounters(story.who());
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                Optional<Encounter> told = encounter(scene, tree, i);
                if (told.isPresent()) {
                    stops.of(tree, i, told.get()).forEach(encounters::add);
                }
            }
        }
        return encounters.meetings();
    }

    /** What is needed to tell a meeting. */
    private record Scene(
            Story story,
            Players players,
            Roles roles,
            Dating dating,
            Venue venue,
            Visitors visitors,
            OtherSense senses,
            Attribution attribution) {}

    private Optional<Encounter> encounter(Scene scene, Tree tree, int at) {
        return switch (tree.token(at).upos()) {
            case "VERB" -> verb(scene, new Clause(tree, at)).or(() -> due(scene, tree, at));
            case "ADJ" -> due(scene, tree, at);
            case "NOUN" -> noun(scene, tree, at);
            default -> Optional.empty();
        };
    }

    private Optional<Deed> deed(Scene scene, Clause clause) {
        Objects objects = new Objects(clause, scene.players, deeds);
        boolean hosted = clause.object() >= 0
                && deeds.noun(clause.tree(), clause.object())
                        .filter(deed -> KINDS.contains(deed.name()))
                        .isPresent();
        return deeds.verb(clause, objects::are)
                .filter(deed ->
                        KINDS.contains(deed.name()) && !(hosted && deed.name().equals("host")));
    }

    private Optional<Encounter> verb(Scene scene, Clause clause) {
        return deed(scene, clause)
                .filter(deed -> scene.visitors.travel(clause, deed))
                .filter(deed -> !scene.senses.is(clause, deed) && !isQuestion(clause.tree(), clause.verb()))
                .filter(deed -> !deed.name().equals("host") || isGuest(scene, clause))
                .map(deed -> {
                    Parts parts = each(scene, clause, scene.roles.of(clause, deed));
                    boolean noun = clause.object() >= 0
                            && (deeds.noun(clause.tree(), clause.object()).isPresent()
                                    || deeds.isA(clause.tree().lemma(clause.object()), "meeting"));
                    boolean partner = clause.object() >= 0 && !noun
                            || clause.oblique("with") >= 0
                            || Visitors.assemble(clause, parts);
                    Tellings word =
                            new Tellings(clause.tree(), clause.verb(), noun ? clause.object() : clause.verb(), partner);
                    return encounter(
                            scene, word, deed, deed.name().equals("visit") ? scene.visitors.alone(parts) : parts);
                });
    }

    /** "Hale is due in Karsholm on Sunday": a visit that is ahead. */
    private Optional<Encounter> due(Scene scene, Tree tree, int at) {
        int guest = Presence.due(tree, at);
        boolean comes = guest >= 0 && scene.visitors.isVisitor(tree, guest);
        return deeds.named("visit")
                .filter(visit -> comes)
                .map(visit -> encounter(
                        scene,
                        new Tellings(tree, at, at, false),
                        visit,
                        new Parts(scene.players.of(tree, guest), List.of())));
    }

    /** "Asked whether she would meet Orlin": a question tells of no meeting. */
    private static boolean isQuestion(Tree tree, int verb) {
        int mark = tree.child(verb, "mark");
        return mark >= 0
                && (tree.word(mark).equals("whether")
                        || tree.word(mark).equals("if")
                                && tree.is(verb, "ccomp")
                                && tree.lemma(tree.head(verb)).equals("ask"));
    }

    /** Whether somebody is received whom the story names: "offered to host the leaders" tells of no visit. */
    private static boolean isGuest(Scene scene, Clause clause) {
        return !scene.players.met(clause.tree(), clause.object()).isEmpty();
    }

    /** "They will meet again": those two who were named last. */
    private static Parts each(Scene scene, Clause clause, Parts parts) {
        boolean they = clause.subject() >= 0
                && List.of("they", "both").contains(clause.tree().word(clause.subject()));
        boolean alone = parts.actors().size() + parts.recipients().size() < 2;
        if (they && alone && clause.oblique("with") < 0) {
            return new Parts(scene.players.two(clause.tree(), clause.subject()), parts.recipients());
        }
        return parts.isEmpty() && clause.subject() < 0 ? new Parts(line(scene, clause), List.of()) : parts;
    }

    /** "Hale and his counterpart, Ada Brenn, are due to meet": those who stand before a verb whose subject the tree lost. */
    private static List<String> line(Scene scene, Clause clause) {
        Tree tree = clause.tree();
        int from = clause.verb() - 1;
        while (from >= 0 && !(tree.token(from).upos().equals("VERB"))) {
            from--;
        }
        List<String> ids = scene.players.beside().within(tree, from + 1, clause.verb()).stream()
                .filter(Named::isPerson)
                .flatMap(named -> named.ids().stream())
                .distinct()
                .toList();
        return ids.size() == 2 ? ids : List.of();
    }

    /** The words that tell: a verb, and the noun of meeting that it has for object, if any. */
    private record Tellings(Tree tree, int at, int noun, boolean partner) {}

    private Optional<Encounter> noun(Scene scene, Tree tree, int at) {
        Optional<Deed> deed = Occasion.of(tree, at).or(() -> deeds.noun(tree, at));
        if (deed.isEmpty()
                || Occasion.isOutcome(tree, at)
                || Occasion.isMass(tree, at)
                || Occasion.isOfRound(tree, at)
                || !KINDS.contains(deed.get().name())
                || tree.is(at, "compound")
                || carried(scene, tree, at)) {
            return Optional.empty();
        }
        Parts named = participants(scene, tree, at, deed.get());
        Parts parts = named.isEmpty() ? ToldIn.announced(scene.attribution, tree, at) : named;
        int teller = Sitting.is(tree, at) ? Sitting.teller(tree, at) : at;
        return Optional.of(encounter(scene, new Tellings(tree, teller, at, false), deed.get(), parts));
    }

    /** Whether the verb above has told it: "held talks". */
    private boolean carried(Scene scene, Tree tree, int at) {
        int above = tree.is(at, "obj") ? tree.head(at) : -1;
        return above >= 0
                && tree.token(above).upos().equals("VERB")
                && deed(scene, new Clause(tree, above)).isPresent();
    }

    /** Those whom the noun's own words name, else those of what it is called next; "a meeting" may take those of its verb. */
    private static Parts participants(Scene scene, Tree tree, int at, Deed deed) {
        if (Sitting.is(tree, at)) {
            return Sitting.parts(scene.players, tree, at);
        }
        Parts own = scene.roles.of(tree, at, deed);
        if (PressRoom.is(deed)) {
            return PressRoom.of(scene.players, tree, at, own);
        }
        if (deed.name().equals("visit")) {
            Parts visitors = scene.visitors.alone(own);
            return visitors.isEmpty() ? ofVerb(scene, tree, at, deed, visitors) : visitors;
        }
        Optional<Parts> told = isAlone(own) ? ToldIn.of(scene.players, tree, at) : Optional.empty();
        if (told.isPresent()) {
            return told.get();
        }
        int next = Occasion.again(tree, at);
        Parts named = next < 0 ? Parts.NOBODY : scene.roles.of(tree, next, deed);
        Parts parts = named.isEmpty() ? own : named;
        boolean known = tree.is(at, "nsubj") && !parts.isEmpty();
        return isAlone(parts) && !known ? ofVerb(scene, tree, at, deed, parts) : parts;
    }

    private static boolean isAlone(Parts parts) {
        return parts.actors().size() + parts.recipients().size() < 2;
    }

    /** With whoever does what the verb above tells, "Orlin left a meeting", where the meeting is none that is known. */
    private static Parts ofVerb(Scene scene, Tree tree, int at, Deed deed, Parts parts) {
        int verb = above(tree, at);
        if (verb < 0 || tree.is(at, "nsubj") || new Wording(tree, at).definite()) {
            return parts;
        }
        Parts those = scene.roles.of(new Clause(tree, verb), deed);
        return Parts.of(
                Deed.Sides.TO,
                parts.actors().isEmpty() ? those.actors() : parts.actors(),
                parts.recipients(),
                scene.players);
    }

    private static Encounter encounter(Scene scene, Tellings word, Deed deed, Parts parts) {
        Tree tree = word.tree;
        Modality mood = PressRoom.mood(tree, word.noun, Mood.of(tree, word.at));
        boolean ahead = Presence.due(tree, word.at) >= 0
                || scene.dating.isAhead(tree, word.at)
                || scene.dating.isAhead(tree, word.noun);
        Modality modality = mood == Modality.ACTUAL && ahead ? Modality.PLANNED : mood;
        Set<String> all = new TreeSet<>(parts.actors());
        all.addAll(parts.recipients());
        scene.visitors.withoutVoices(all, deed);
        Set<String> people = Encounter.persons(all, scene.story.who());
        Wording wording = new Wording(tree, word.at);
        boolean visit = deed.name().equals("visit");
        int course = Occasion.course(tree, word.noun);
        String status = Occasion.fate(tree, word.noun)
                .orElseGet(() -> Undone.isForgone(tree, word.at) ? "cancelled" : status(modality, deed));
        return new Encounter(
                scene.story.evidence(tree, wording.from(), wording.to()),
                Occasion.kind(tree, word.noun, deed),
                people,
                scene.players.sides(List.copyOf(people)),
                status,
                Occasion.kind(tree, word.noun, deed).equals("call")
                        ? Optional.empty()
                        : scene.venue
                                .of(tree, word.at, visit)
                                .or(() -> scene.venue.of(tree, word.noun, visit))
                                .or(() -> course < 0 ? Optional.empty() : scene.venue.of(tree, course, false)),
                wording.duration(),
                Occasion.format(tree, word.noun).or(wording::format),
                new Appointed(scene.story, scene.dating)
                        .of(tree, word.at, word.noun)
                        .or(() -> course < 0 ? Optional.empty() : scene.dating.of(tree, course))
                        .or(() -> status.equals("held") && modality == Modality.ACTUAL
                                ? scene.story.newsDay().of(tree, word.at)
                                : Optional.empty()),
                wording.definite() && !Sitting.is(tree, word.noun),
                Occasion.isAnother(tree, word.at),
                word.partner);
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
