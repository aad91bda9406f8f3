package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coding.Deed;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** The events that nouns tell of by themselves: "Dravenia's attack", "talks between the two", "the reply". */
final class NounEvents {
    /** What can be announced before it is done. */
    private static final Set<String> AHEAD = Set.of("CONSULT", "COOPERATE", "MOBILIZE", "RETREAT", "AID");

    /** How sure it is that a treaty was made by those who are bound by it, and in the year that stands beside it. */
    private static final double CITED = 0.6;

    private static final Set<String> ANNOUNCING = WordList.words(NounEvents.class, "announcing.tsv");
    private static final Set<String> CALLING =
            WordSets.of(NounEvents.class, "saying.tsv").words("naming");
    private static final Set<String> FIGURATIVE = WordList.words(NounEvents.class, "figurative.tsv");
    private final Scene scene;
    private final Chronicle chronicle;
    private final VerbEvents verbs;
    private final Deeds deeds = Deeds.english();

    NounEvents(Scene scene, Chronicle chronicle, VerbEvents verbs) {
        this.scene = scene;
        this.chronicle = chronicle;
        this.verbs = verbs;
    }

    /** The event that the noun at a place tells of. */
    Optional<Event> at(Tree tree, int at) {
        Optional<Deed> deed = Occasion.of(tree, at).or(() -> deeds.noun(tree, at));
        boolean part = tree.is(at, "compound") || tree.is(at, "amod") || Occasion.isOfRound(tree, at);
        if (deed.isEmpty() || part || isCalled(tree, at) || isCarried(tree, at) || isFigurative(tree, at, deed.get())) {
            return Optional.empty();
        }
        if (deed.get().name().equals("warning")
                && tree.word(tree.child(at, "case")).equals("without")) {
            return Optional.empty();
        }
        if (deed.get().is("PROTEST")
                && tree.child(at, "det", "nmod:poss") < 0
                && !tree.token(at).xpos().equals("NNS")) {
            return Optional.empty();
        }
        if (deed.get().name().equals("paper")) {
            return paper(tree, at, deed.get());
        }
        Parts named = scene.roles().of(tree, at, deed.get());
        Parts told = isAnother(tree, at) ? named : scene.past().parts(deed.get(), named);
        Parts parts = deed.get().is("SANCTION") ? imposed(tree, at, told) : told;
        boolean alone = deed.get().sides() == Deed.Sides.EACH && parts.actors().size() < 2;
        boolean suffered = !parts.recipients().isEmpty()
                && (NounRoles.isDrawn(tree, at)
                        || deed.get().is("ASSAULT")
                        || deed.get().type().equals("attack"));
        Modality mood = announced(tree, at, deed.get());
        boolean feared = parts.isEmpty() && deed.get().is("ASSAULT") && mood != Modality.ACTUAL;
        return parts.actors().isEmpty() && !suffered && !feared || alone
                ? Optional.empty()
                : Optional.of(chronicle.event(tree, at, deed.get(), parts, mood));
    }

    /** "Would not call it war": what something is called is not told of. */
    private static boolean isCalled(Tree tree, int noun) {
        int verb = tree.is(noun, "xcomp") ? tree.head(noun) : Clause.NONE;
        return verb >= 0 && CALLING.contains(tree.lemma(verb));
    }

    /** A treaty that is cited with its year was made in that year: "the Merrin Accords of 2014". */
    Optional<Event> treaty(Tree tree, int at) {
        boolean last = !tree.token(Math.min(at + 1, tree.size() - 1)).upos().equals("PROPN");
        if (!last || isCarried(tree, at)) {
            return Optional.empty();
        }
        return scene.papers()
                .treaty(tree, at)
                .filter(paper -> !paper.from().isEmpty() && paper.when().isPresent())
                .flatMap(paper -> deeds.named("accord").map(deed -> signed(paper, deed)));
    }

    private static Event signed(Paper paper, Deed deed) {
        return new Event(
                List.of(paper.evidence()),
                deed.type(),
                deed.plover(),
                deed.mode(),
                deed.cameo(),
                paper.from(),
                List.of(),
                Optional.empty(),
                Modality.ACTUAL,
                "completed",
                CITED,
                paper.when());
    }

    /** "a diplomatic offensive": nobody is attacked; "talks on a trade deal": nothing is agreed. */
    private boolean isFigurative(Tree tree, int at, Deed deed) {
        boolean onStrike = tree.lemma(at).equals("strike") && tree.word(at - 1).equals("on") && tree.is(at, "obl");
        if (onStrike || deed.type().equals("agreement") && isSought(tree, at)) {
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
    private static boolean isAnother(Tree tree, int at) {
        for (int child : tree.children(at)) {
            if (child < at && List.of("such", "previous", "earlier", "similar").contains(tree.word(child))) {
                return true;
            }
        }
        int article = tree.child(at, "det");
        boolean one = article >= 0 && List.of("a", "an").contains(tree.word(article));
        int again = tree.child(at, "amod");
        boolean renewed =
                again >= 0 && List.of("new", "renewed", "fresh", "further").contains(tree.word(again));
        return one && !renewed && Mood.of(tree, at) == Modality.ACTUAL;
    }

    /** A paper that is awaited or promised has not passed; one of which nothing is told is no event. */
    private Optional<Event> paper(Tree tree, int at, Deed deed) {
        return scene.papers().at(tree, at).stream()
                .filter(paper -> !paper.status().isEmpty() && !paper.from().isEmpty())
                .findFirst()
                .map(paper -> chronicle.event(
                        tree,
                        at,
                        deed,
                        new Parts(paper.from(), paper.to()),
                        paper.isAhead() ? Modality.PLANNED : Mood.of(tree, at)));
    }

    /** "Threatened an attack"; the threat of a war and who warns of one fear it. */
    private static boolean isThreatened(Tree tree, int at) {
        return tree.is(at, "obj") && tree.lemma(tree.head(at)).equals("threaten");
    }

    /** "Marek warned that Dravenia would face sanctions": those of Marek's own side. */
    private Parts imposed(Tree tree, int at, Parts told) {
        boolean threat = told.actors().isEmpty() && !told.recipients().isEmpty() && NounRoles.isDrawn(tree, at);
        Optional<Statement> said = threat ? scene.attribution().innermost(tree, at) : Optional.empty();
        List<String> own = said.map(Statement::speaker)
                .map(ids -> List.copyOf(scene.players().states(ids)))
                .orElse(List.of());
        return own.isEmpty() || told.recipients().containsAll(own) ? told : new Parts(own, told.recipients());
    }

    /** A meeting that was called off was not held, and one that was put off is ahead. */
    private static Optional<Modality> fate(Tree tree, int at) {
        return Occasion.fate(tree, at).map(fate -> fate.equals("planned") ? Modality.PLANNED : Modality.DENIED);
    }

    /** What is announced is ahead: "announced a drill", "announced a visit". */
    private static Modality announced(Tree tree, int at, Deed deed) {
        Optional<Modality> fate = deed.is("CONSULT") ? fate(tree, at) : Optional.empty();
        if (fate.isPresent()) {
            return fate.get();
        }
        boolean lies = deed.plover().map(AHEAD::contains).orElse(false);
        Modality mood = Mood.of(tree, at);
        boolean feared = mood == Modality.THREATENED || mood == Modality.PLANNED && tree.is(at, "nsubj");
        if (deed.is("ASSAULT") && feared && !isThreatened(tree, at)) {
            return Modality.HYPOTHETICAL;
        }
        if (!lies || mood != Modality.ACTUAL || tree.is(at, "nsubj")) {
            return mood;
        }
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (tree.token(i).upos().equals("VERB") && ANNOUNCING.contains(tree.lemma(i))) {
                return Modality.PLANNED;
            }
        }
        return mood;
    }

    /** "Talks between the two will resume": the verb tells of the talks. */
    private static boolean isTalks(Optional<Deed> deed) {
        return deed.filter(any -> any.name().equals("talks")).isPresent();
    }

    /** Whether the verb above already tells this deed: "held talks", "issued a demand". */
    private boolean isCarried(Tree tree, int at) {
        int above = tree.head(at);
        if (above < 0
                || !tree.is(at, "obj") && !tree.is(at, "nsubj")
                || !tree.token(above).upos().equals("VERB")) {
            return false;
        }
        Clause clause = new Clause(tree, above);
        boolean own = tree.is(at, "nsubj") && clause.object() < 0 && isTalks(verbs.deed(clause));
        return (clause.object() == at || own)
                && !verbs.isPromise(clause)
                && verbs.deed(clause)
                        .filter(deed ->
                                !deed.type().equals("threat") && !deed.type().equals("announcement"))
                        .isPresent();
    }
}
