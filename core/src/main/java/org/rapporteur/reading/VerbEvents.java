package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordSets;

/** The events that verbs tell of, and adjectives said of somebody: "rejected the plan", "is ready to host talks". */
final class VerbEvents {
    /** What a side does for another; who will not do it refuses. */
    private static final Set<String> KIND = Set.of("AGREE", "CONSULT", "COOPERATE", "AID", "RETREAT", "CONCEDE");

    private static final Set<String> CALLING =
            WordSets.of(NounEvents.class, "saying.tsv").words("naming");

    private final Scene scene;
    private final Chronicle chronicle;
    private final Consequence consequence;
    private final Deeds deeds = Deeds.english();

    VerbEvents(Scene scene, Chronicle chronicle) {
        this.scene = scene;
        this.chronicle = chronicle;
        this.consequence = new Consequence(scene);
    }

    /** The event that the verb of a clause tells of. */
    Optional<Event> at(Clause clause) {
        Optional<Event> threat = consequence
                .of(clause)
                .flatMap(parts -> spoken(clause, Math.max(clause.object(), clause.verb()), "warning", parts));
        if (threat.isPresent()) {
            return threat;
        }
        return deed(clause).filter(deed -> !Repeated.is(clause, deed, this)).flatMap(deed -> at(clause, deed));
    }

    /** The demand that a word of duty makes of what somebody says: "Marek said Dravenia must open the gates". */
    Optional<Event> duty(Tree tree, int at) {
        Optional<Parts> duty = scene.speech().obligation(tree, at);
        return duty.isEmpty()
                ? Optional.empty()
                : spoken(new Clause(tree, Reproach.bound(tree, at)), at, "demand", duty.get());
    }

    /** The threat in "would have grave consequences", told by its noun. */
    Optional<Event> consequence(Tree tree, int noun) {
        return consequence.of(tree, noun).flatMap(parts -> spoken(new Clause(tree, noun), noun, "warning", parts));
    }

    /** What an adjective that is said of somebody tells of: "Corvania is ready to host talks". */
    Optional<Event> adjective(Clause clause) {
        Tree tree = clause.tree();
        Optional<Deed> deed = deeds.adjective(tree.lemma(clause.verb()));
        List<String> actors = deed.isEmpty() ? List.of() : scene.players().of(tree, clause.subject());
        if (actors.isEmpty() || tree.is(clause.verb(), "amod")) {
            return Optional.empty();
        }
        return deed.map(known -> offered(clause, known)
                .orElseGet(() -> event(clause, known, scene.roles().of(clause, known), Mood.of(tree, clause.verb()))));
    }

    /** "Marek said Halvoria would be open to a meeting": who says that of her own side offers it. */
    private Optional<Event> offered(Clause clause, Deed deed) {
        boolean may = Mood.of(clause.tree(), clause.verb()) == Modality.HYPOTHETICAL
                || Mood.of(clause.tree(), clause.verb()) == Modality.PLANNED;
        Optional<List<String>> speakers = may && deed.name().equals("readiness") && isModal(clause)
                ? scene.speech().undertaking(clause)
                : Optional.empty();
        return speakers.map(who -> chronicle.spoken(
                clause,
                clause.verb(),
                deed,
                new Parts(who, scene.roles().of(clause, deed).recipients())));
    }

    /** The deed that the verb of a clause names, whether or not an event is told of it. */
    Optional<Deed> deed(Clause clause) {
        if (isTalkingOn(clause)) {
            return deeds.named("talks");
        }
        if (Crowd.protests(clause)) {
            return deeds.named("protest");
        }
        if (Launch.isTest(clause)) {
            return deeds.named("weapons_posture");
        }
        return takesAtWord(clause)
                ? deeds.named("belief")
                : deeds.verb(clause, new Objects(clause, scene.players(), deeds)::are);
    }

    private Optional<Event> at(Clause clause, Deed deed) {
        Tree tree = clause.tree();
        int verb = clause.verb();
        boolean other = tree.child(verb, "det") >= 0
                || Tally.is(tree, verb)
                || CountedVictims.is(tree, verb) && !clause.passive()
                || CountedVictims.areOfThem(tree, verb)
                || isCalled(tree, verb)
                || Idle.asked(tree, verb)
                || Idle.comments(tree, verb)
                || Idle.maintains(tree, verb);
        boolean manner = OtherSense.isInformed(clause)
                || OtherSense.isFulfilled(clause)
                || deed.name().equals("visit") && OtherSense.isFate(clause)
                || OtherSense.isOfWords(clause, scene.players())
                || deed.type().equals("written_exchange") && PaperWord.isForce(tree, clause.object())
                || tree.lemma(verb).equals("take") && deed.is("PROTEST") && clause.object() >= 0
                || Anonymity.is(tree, verb);
        if (other || manner || OtherSense.isNamed(clause, deed, scene.players())) {
            return Optional.empty();
        }
        Modality mood = Mood.of(clause.tree(), clause.verb());
        return switch (deed.name()) {
            case "grievance" -> grievance(clause);
            case "slight" ->
                scene.speech().speakers(clause).isEmpty() && !Misread.isReproached(tree, verb)
                        ? cast(clause, deed, mood)
                        : grievance(clause);
            case "cancellation" ->
                clause.passive() && clause.subject() < 0 ? Optional.empty() : cast(clause, deed, mood);
            case "belief" -> mood == Modality.DENIED ? disbelief(clause) : Optional.empty();
            case "no_sign" -> cast(clause, deed, isNone(clause) ? Modality.ACTUAL : Modality.HYPOTHETICAL);
            case "warning" ->
                Idle.foretells(clause, scene.players()) || tree.word(verb - 1).equals("without")
                        ? Optional.empty()
                        : cast(clause, deed, mood);
            case "mediation" -> cast(clause, deed, Effort.mood(clause, mood));
            default -> promised(clause, deed, mood).or(() -> cast(clause, deed, mood));
        };
    }

    /** "Marek said Dravenia had ignored the appeal": an accusation; where the newsroom says so, Dravenia turned it down. */
    private Optional<Event> grievance(Clause clause) {
        if (Misread.isReproached(clause.tree(), clause.verb())) {
            return Optional.empty();
        }
        return scene.speech().grievance(clause).flatMap(parts -> spoken(clause, clause.verb(), "grievance", parts));
    }

    /** "Marek told Orlin that Halvoria would send a reply": what is done for somebody, once it is said that it will be. */
    private Optional<Event> promised(Clause clause, Deed deed, Modality mood) {
        boolean gift = mood == Modality.PLANNED
                && isFuture(clause)
                && (deed.is("AID") || deed.type().equals("written_exchange"));
        Optional<List<String>> speakers = gift ? scene.speech().undertaking(clause) : Optional.empty();
        List<String> receivers =
                speakers.isEmpty() ? List.of() : scene.roles().of(clause, deed).recipients();
        return receivers.isEmpty()
                ? Optional.empty()
                : spoken(clause, clause.verb(), "promise", new Parts(speakers.orElseThrow(), receivers));
    }

    /** Whether the verb tells of a promise instead of the deed that it names. */
    boolean isPromise(Clause clause) {
        return deed(clause)
                .flatMap(deed -> promised(clause, deed, Mood.of(clause.tree(), clause.verb())))
                .isPresent();
    }

    /** "gave no sign", "never gave a sign" is another matter. */
    private static boolean isNone(Clause clause) {
        return clause.object() >= 0 && Mood.negated(clause.tree(), clause.object());
    }

    /** "is not ready to take Dravenia at its word": who does not believe disputes what was said. */
    private Optional<Event> disbelief(Clause clause) {
        return deeds.named("disbelief")
                .map(deed -> event(clause, deed, scene.roles().of(clause, deed), Modality.ACTUAL))
                .filter(event -> !event.actors().isEmpty());
    }

    /** "The accord barred both armies": a paper does nothing, and a place does not. */
    private static boolean isLifeless(Parts parts) {
        return !parts.actors().isEmpty()
                && parts.actors().stream().allMatch(id -> id.startsWith("doc:") || id.startsWith("place:"));
    }

    private Optional<Event> cast(Clause clause, Deed deed, Modality mood) {
        Parts parts = scene.roles().of(clause, deed);
        if (deed.is("ASSAULT") && parts.recipients().isEmpty() && Provoked.is(clause, this)) {
            return Optional.of(event(clause, deed, Parts.NOBODY, mood));
        }
        if (isLifeless(parts)) {
            return Optional.empty();
        }
        if (refuses(clause, deed)) {
            return parts.actors().isEmpty() ? Optional.empty() : named(clause, "refusal", parts, Modality.DENIED);
        }
        boolean done = clause.passive()
                || deed.is("ASSAULT")
                || deed.is("PROTEST")
                || deed.type().equals("attack");
        boolean suffered = done && !parts.recipients().isEmpty();
        boolean nobody = parts.actors().isEmpty() && !suffered;
        return nobody && deed.sides() != Deed.Sides.AT || parts.isEmpty()
                ? Optional.empty()
                : Optional.of(event(clause, deed, parts, mood));
    }

    private Optional<Event> named(Clause clause, String name, Parts parts, Modality mood) {
        return deeds.named(name).map(deed -> event(clause, deed, parts, mood));
    }

    private Optional<Event> spoken(Clause clause, int at, String name, Parts parts) {
        return deeds.named(name).map(deed -> chronicle.spoken(clause, at, deed, parts));
    }

    private Event event(Clause clause, Deed deed, Parts parts, Modality mood) {
        return chronicle.event(clause.tree(), clause.verb(), deed, parts, mood);
    }

    /** "agreed to keep talking": that goes on, and is no telephone call; "speaking in Merrin, he said" tells where he said it. */
    private static boolean isTalkingOn(Clause clause) {
        Tree tree = clause.tree();
        return List.of("talk", "speak").contains(tree.lemma(clause.verb()))
                && tree.token(clause.verb()).xpos().equals("VBG")
                && (tree.is(clause.verb(), "xcomp") || tree.is(clause.verb(), "advcl") && clause.oblique("with") >= 0);
    }

    /** "take Dravenia at its word": who is taken at something of his own is believed, whatever the noun. */
    private static boolean takesAtWord(Clause clause) {
        Tree tree = clause.tree();
        int noun = tree.lemma(clause.verb()).equals("take") ? clause.oblique("at") : -1;
        return noun >= 0 && clause.object() >= 0 && tree.child(noun, "nmod:poss") >= 0;
    }

    /** "Called the plan a fox offering to guard the eggs": nobody offers. */
    private static boolean isCalled(Tree tree, int verb) {
        int noun = tree.is(verb, "acl") ? tree.head(verb) : Clause.NONE;
        int call = noun >= 0 && tree.is(noun, "xcomp") ? tree.head(noun) : Clause.NONE;
        return call >= 0 && CALLING.contains(tree.lemma(call));
    }

    /** "will not accept", "would not meet": who says that he will not refuses. */
    private static boolean refuses(Clause clause, Deed deed) {
        boolean kind = deed.plover().map(KIND::contains).orElse(false);
        return kind && !isContent(clause) && isFuture(clause) && Mood.negated(clause.tree(), clause.verb());
    }

    /** "A guarantee that it would never join": what a paper says is nobody's refusal. */
    private static boolean isContent(Clause clause) {
        Tree tree = clause.tree();
        int above = tree.head(clause.verb());
        boolean hangs = tree.is(clause.verb(), "ccomp") || tree.is(clause.verb(), "acl");
        boolean relative =
                tree.token(clause.verb()).relation().equals("acl:relcl") && tree.child(clause.verb(), "mark") < 0;
        boolean we = clause.subject() >= 0 && FirstPerson.is(tree, clause.subject());
        return hangs
                && !relative
                && !we
                && above >= 0
                && tree.token(above).upos().equals("NOUN");
    }

    private static boolean isModal(Clause clause) {
        Tree tree = clause.tree();
        for (int child : tree.children(clause.verb())) {
            if (tree.is(child, "aux")
                    && List.of("would", "could", "can", "will").contains(tree.word(child))) {
                return !Mood.negated(tree, clause.verb());
            }
        }
        return false;
    }

    /** "will meet", "would meet". */
    static boolean isFuture(Clause clause) {
        Tree tree = clause.tree();
        for (int child : tree.children(clause.verb())) {
            if (tree.is(child, "aux") && List.of("will", "wo", "would", "'ll").contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }
}
