package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Codebook;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.text.WordList;

/**
 * Finds what was done to whom, and what only stands in somebody's plan, demand or fear: in "Corvania urged Dravenia to
 * withdraw its troops", the urging happened, the withdrawal did not.
 */
final class EventFinder implements Finder {
    private static final Set<String> AHEAD = Set.of("CONSULT", "COOPERATE", "MOBILIZE", "RETREAT", "AID");
    private static final Set<String> ANNOUNCE = Set.of("announce", "introduce", "unveil", "schedule", "plan");
    private static final Set<String> KIND = Set.of("AGREE", "CONSULT", "COOPERATE", "AID", "RETREAT", "CONCEDE");
    private static final Set<String> FIGURATIVE = Set.copyOf(WordList.lines(EventFinder.class, "figurative.tsv"));
    private final Deeds deeds = Deeds.english();

    @Override
    public List<Entry> find(Story story, List<Statement> statements) {
        Players players = new Players(story, statements);
        Attribution attribution = new Attribution(story, statements, players);
        Scene scene = new Scene(
                story,
                players,
                new Roles(players),
                attribution,
                new Reproach(players, attribution),
                new PaperScan(story, players, statements),
                new Past(),
                new Dating(story, statements));
        List<Entry> out = new ArrayList<>();
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                event(scene, tree, i).ifPresent(out::add);
            }
        }
        return out;
    }

    /** All that is needed to tell an event. */
    private record Scene(
            Story story,
            Players players,
            Roles roles,
            Attribution attribution,
            Reproach speech,
            PaperScan papers,
            Past past,
            Dating dating) {}

    private Optional<Event> event(Scene scene, Tree tree, int at) {
        return switch (tree.token(at).upos()) {
            case "VERB" ->
                tree.is(at, "amod") || tree.is(at, "compound") ? Optional.empty() : verb(scene, new Clause(tree, at));
            case "NOUN" -> noun(scene, tree, at);
            case "ADJ" -> adjective(scene, new Clause(tree, at));
            default -> Optional.empty();
        };
    }

    private Optional<Event> verb(Scene scene, Clause clause) {
        Tree tree = clause.tree();
        Optional<Parts> asked = scene.speech.obligation(clause);
        if (asked.isPresent()) {
            return deeds.named("demand")
                    .map(deed -> told(scene, tree, clause.verb(), deed, asked.get(), Modality.ACTUAL));
        }
        return deed(scene, clause)
                .filter(deed -> !repeats(scene, clause, deed))
                .flatMap(deed -> verb(scene, clause, deed));
    }

    /** "take Dravenia at its word": who is taken at something of his own is believed, whatever the noun. */
    private static boolean takesAtWord(Clause clause) {
        Tree tree = clause.tree();
        int noun = tree.lemma(clause.verb()).equals("take") ? clause.oblique("at") : -1;
        return noun >= 0 && clause.object() >= 0 && tree.child(noun, "nmod:poss") >= 0;
    }

    private Optional<Event> verb(Scene scene, Clause clause, Deed deed) {
        Tree tree = clause.tree();
        Modality mood = Mood.of(tree, clause.verb());
        if (deed.name().equals("grievance")) {
            return scene.speech
                    .grievance(clause)
                    .map(parts -> told(scene, tree, clause.verb(), deed, parts, Modality.ACTUAL));
        }
        if (deed.name().equals("belief")) {
            return mood == Modality.DENIED ? disbelief(scene, clause) : Optional.empty();
        }
        if (deed.name().equals("no_sign")) {
            mood = clause.object() >= 0 && Mood.negated(tree, clause.object())
                    ? Modality.ACTUAL
                    : Modality.HYPOTHETICAL;
        }
        Parts parts = scene.roles.of(clause, deed);
        if (refuses(tree, clause.verb(), deed)) {
            return deeds.named("refusal")
                    .filter(refusal -> !parts.actors().isEmpty())
                    .map(refusal -> told(scene, tree, clause.verb(), refusal, parts, Modality.DENIED));
        }
        boolean suffered = !parts.recipients().isEmpty() && (clause.passive() || deed.is("ASSAULT"));
        boolean nobody = parts.actors().isEmpty() && !suffered;
        return nobody && deed.sides() != Deed.Sides.AT || parts.isEmpty()
                ? Optional.empty()
                : Optional.of(told(scene, tree, clause.verb(), deed, parts, mood));
    }

    /** "is not ready to take Dravenia at its word": who does not believe disputes what was said. */
    private Optional<Event> disbelief(Scene scene, Clause clause) {
        return deeds.named("disbelief")
                .map(deed ->
                        told(scene, clause.tree(), clause.verb(), deed, scene.roles.of(clause, deed), Modality.ACTUAL))
                .filter(event -> !event.actors().isEmpty());
    }

    /** "will not accept", "would not meet": who says that he will not refuses. */
    private static boolean refuses(Tree tree, int verb, Deed deed) {
        boolean kind = deed.plover().map(KIND::contains).orElse(false);
        for (int child : tree.children(verb)) {
            boolean will = tree.is(child, "aux")
                    && List.of("will", "wo", "would", "'ll").contains(tree.word(child));
            if (kind && will && Mood.negated(tree, verb)) {
                return true;
            }
        }
        return false;
    }

    /** "will withdraw unless": a threat, whatever is announced. */
    private static boolean unless(Tree tree, int at) {
        for (int child : tree.children(at)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && tree.word(mark).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Deed> deed(Scene scene, Clause clause) {
        return takesAtWord(clause)
                ? deeds.named("belief")
                : deeds.verb(clause, new Objects(clause, scene.players, deeds)::are);
    }

    /** "promised to give aid" tells of one promise, "committed to uphold and defend" of one support. */
    private boolean repeats(Scene scene, Clause clause, Deed deed) {
        Tree tree = clause.tree();
        int above = tree.head(clause.verb());
        boolean linked = above >= 0 && (tree.is(clause.verb(), "xcomp") || tree.is(clause.verb(), "conj"));
        Optional<Deed> upper = linked && tree.token(above).upos().equals("VERB")
                ? deed(scene, new Clause(tree, above))
                : linked ? deeds.adjective(tree.lemma(above)) : Optional.empty();
        if (upper.isEmpty()) {
            return false;
        }
        Deed own =
                tree.is(clause.verb(), "conj") ? deed : Codebook.standard().coded(deed, Mood.of(tree, clause.verb()));
        return own.plover().isPresent() && own.plover().equals(upper.get().plover()) && same(tree, clause, above);
    }

    private static boolean same(Tree tree, Clause clause, int above) {
        return tree.is(clause.verb(), "xcomp")
                || tree.child(clause.verb(), "nsubj") < 0 && tree.child(above, "obj") < 0;
    }

    private Optional<Event> adjective(Scene scene, Clause clause) {
        Tree tree = clause.tree();
        Optional<Deed> deed = deeds.adjective(tree.lemma(clause.verb()));
        List<String> actors = deed.isEmpty() ? List.of() : scene.players.of(tree, clause.subject());
        if (actors.isEmpty() || tree.is(clause.verb(), "amod")) {
            return Optional.empty();
        }
        return deed.map(known ->
                told(scene, tree, clause.verb(), known, scene.roles.of(clause, known), Mood.of(tree, clause.verb())));
    }

    private Optional<Event> noun(Scene scene, Tree tree, int at) {
        Optional<Deed> deed = Occasion.of(tree, at).or(() -> deeds.noun(tree, at));
        boolean part = tree.is(at, "compound") || tree.is(at, "amod");
        if (deed.isEmpty() || part || carried(scene, tree, at) || figurative(tree, at, deed.get())) {
            return Optional.empty();
        }
        if (deed.get().name().equals("paper")) {
            return paper(scene, tree, at, deed.get());
        }
        Parts named = scene.roles.of(tree, at, deed.get());
        Parts parts = another(tree, at) ? named : scene.past.parts(deed.get(), named);
        boolean alone = deed.get().sides() == Deed.Sides.EACH && parts.actors().size() < 2;
        boolean drawn = NounRoles.isDrawn(tree, at) && !parts.recipients().isEmpty();
        return parts.actors().isEmpty() && !drawn || alone
                ? Optional.empty()
                : Optional.of(told(scene, tree, at, deed.get(), parts, announced(tree, at, deed.get())));
    }

    /** "a diplomatic offensive": nobody is attacked; "talks on a trade deal": nothing is agreed. */
    private boolean figurative(Tree tree, int at, Deed deed) {
        if (deed.type().equals("agreement") && isSought(tree, at)) {
            return true;
        }
        for (int child : tree.children(at)) {
            if (deed.is("ASSAULT") && child < at && FIGURATIVE.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "talks on a trade deal", whatever the tree hangs the deal on. */
    private boolean isSought(Tree tree, int at) {
        int mark = tree.child(at, "case");
        boolean about = mark > 0 && List.of("on", "about", "over", "for").contains(tree.word(mark));
        return about
                && tree.token(mark - 1).upos().equals("NOUN")
                && deeds.noun(tree, mark - 1)
                        .filter(above -> above.is("CONSULT"))
                        .isPresent();
    }

    /** "An attack last winter" is none that was told before, unless it is only feared or planned. */
    private static boolean another(Tree tree, int at) {
        int article = tree.child(at, "det");
        boolean one = article >= 0 && List.of("a", "an").contains(tree.word(article));
        int again = tree.child(at, "amod");
        boolean renewed =
                again >= 0 && List.of("new", "renewed", "fresh", "further").contains(tree.word(again));
        return one && !renewed && Mood.of(tree, at) == Modality.ACTUAL;
    }

    /** A paper that is awaited or promised has not passed; one of which nothing is told is no event. */
    private Optional<Event> paper(Scene scene, Tree tree, int at, Deed deed) {
        return scene.papers.at(tree, at).stream()
                .filter(paper -> !paper.status().isEmpty() && !paper.from().isEmpty())
                .findFirst()
                .map(paper -> told(
                        scene,
                        tree,
                        at,
                        deed,
                        new Parts(paper.from(), paper.to()),
                        paper.isAhead() ? Modality.PLANNED : Mood.of(tree, at)));
    }

    /** What is announced is ahead: "announced a drill", "announced a visit". */
    private static Modality announced(Tree tree, int at, Deed deed) {
        boolean lies = deed.plover().map(AHEAD::contains).orElse(false);
        Modality mood = Mood.of(tree, at);
        if (!lies || mood != Modality.ACTUAL || tree.is(at, "nsubj")) {
            return mood;
        }
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (tree.token(i).upos().equals("VERB") && ANNOUNCE.contains(tree.lemma(i))) {
                return Modality.PLANNED;
            }
        }
        return mood;
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
                && deed(scene, clause)
                        .filter(deed ->
                                !deed.type().equals("threat") && !deed.type().equals("announcement"))
                        .isPresent();
    }

    private Event told(Scene scene, Tree tree, int at, Deed deed, Parts cast, Modality mood) {
        Parts parts = Standing.performed(tree, at, deed, mood) ? scene.attribution.performed(tree, at, cast) : cast;
        Modality held = scene.attribution.modality(tree, at, deed, parts, Standing.of(tree, at, deed, mood));
        Modality modality = held == Modality.ACTUAL && scene.dating.isAhead(tree, at) ? Modality.PLANNED : held;
        Deed coded = unless(tree, at)
                ? deeds.named("threat").orElse(deed)
                : Codebook.standard().coded(deed, modality);
        Optional<When> when = scene.dating.of(tree, at).or(() -> told(scene, tree, at, modality));
        if (modality != Modality.DENIED) {
            scene.past.remember(deed, parts);
        }
        return new Event(
                List.of(scene.story.evidence(tree, at, at + 1)),
                coded.type(),
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

    /** What happened, told without a day, happened on the day that is being told. */
    private static Optional<When> told(Scene scene, Tree tree, int at, Modality modality) {
        boolean happened = modality == Modality.ACTUAL || modality == Modality.DENIED;
        return happened ? scene.story.newsDay().of(tree, at) : Optional.empty();
    }

    private static double confidence(Tree tree, int at, Parts parts) {
        double sides = parts.actors().isEmpty() ? 0.4 : parts.recipients().isEmpty() ? 0.6 : 0.8;
        return tree.token(at).upos().equals("VERB") ? sides : sides - 0.1;
    }
}
