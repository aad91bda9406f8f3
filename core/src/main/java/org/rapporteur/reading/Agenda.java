package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Position;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** What stances are about: their own words, the demands and offers that they take up, or what was last spoken of. */
final class Agenda {
    private static final WordSets WORDS = WordSets.of(Agenda.class, "agenda.tsv");

    private static final Set<String> POINTERS = WordList.words(Agenda.class, "pointers.tsv");

    /** Sentences within which "the plan" means one that was told of. */
    private static final int NEAR = 3;

    private final Demands demands;
    private final List<Tree> trees;
    private final boolean answered;

    /** @param demands what was asked and offered in the story */
    Agenda(Demands demands, List<Tree> trees) {
        this.demands = demands;
        this.trees = trees;
        this.answered = trees.stream().anyMatch(Agenda::hasAnswer);
    }

    /** Whether a sentence names the answer to a paper. */
    private static boolean hasAnswer(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean noun = tree.token(i).upos().equals("NOUN");
            if (noun && PaperWord.at(tree, i).filter(PaperWord::isAnswer).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param before what the same speaker has already taken a stance on in one statement
     */
    Optional<Position> settle(Held held, List<Position> before) {
        return issue(held, before).or(() -> pointedTo(held)).map(held::on);
    }

    /** The same with all else that it takes up at once: "rejected both demands". */
    List<Position> all(Held held, List<Position> before) {
        List<Position> out = new ArrayList<>();
        settle(held, before).ifPresent(first -> {
            out.add(first);
            demands.others(held.matter(), first.issue(), first.holder()).forEach(issue -> out.add(held.on(issue)));
        });
        return out;
    }

    private Optional<String> issue(Held held, List<Position> before) {
        Stretch matter = held.matter();
        return switch (held.how()) {
            case THING ->
                taken(held)
                        .or(() -> matter.matter(
                                () -> demands.offered(matter, held.open().holder())));
            case TOLD ->
                taken(held)
                        .or(() -> Issues.most(held.tree(), matter.from(), matter.to(), true))
                        .or(() -> thing(held))
                        .or(matter::issue)
                        .or(() -> demands.offered(matter, held.open().holder()))
                        .or(() -> turnedDown(held));
            case WILLING -> matter.matter().or(held::around);
            case SILENT ->
                matter.issue().or(() -> demands.last(held.tree(), held.open().holder()));
            case SAID -> said(held, before).or(held::around).or(() -> unsaid(held));
            case CUED -> held.around();
        };
    }

    /** "There will be consequences": what they are for is left open. */
    private static Optional<String> unsaid(Held held) {
        return held.open().stance().equals("threaten") ? Optional.of("retaliation") : Optional.empty();
    }

    /** "Welcomed the aircraft as a help to peace": the object itself, before what is said beside it. */
    private static Optional<String> thing(Held held) {
        Tree tree = held.tree();
        boolean object = tree.token(held.at()).upos().equals("VERB") && tree.child(held.at(), "obj") > held.at();
        return object ? Topic.of(tree, held.matter().from(), held.matter().to()) : Optional.empty();
    }

    /**
     * "Denounced the decision", "rejected it": what somebody else has just taken a stance on; not where the noun was told
     * of since by somebody whose words name no issue ("put forward a plan", and then "welcomed the plan").
     */
    private Optional<String> pointedTo(Held held) {
        Tree tree = held.tree();
        for (int i = held.matter().from(); i < held.matter().to(); i++) {
            boolean part = tree.head(i) == held.at() || i == held.at() || tree.head(held.at()) == tree.head(i);
            boolean object = tree.is(i, "obj") || tree.is(i, "nsubj");
            int det = object ? tree.child(i, "det") : -1;
            boolean noun = WORDS.has("this", tree.word(det)) && POINTERS.contains(tree.lemma(i));
            if (part && noun) {
                return demands.lately(tree, held.open().holder(), introduced(tree, i));
            }
            if (object && WORDS.has("objections", tree.lemma(i)) && tree.child(i, "nmod:poss") >= 0) {
                return demands.own(tree, held.open().holder());
            }
            if (tree.is(i, "obj") && tree.head(i) == held.at() && WORDS.has("it", tree.word(i))) {
                return demands.lately(tree, held.open().holder(), tree.index() - 1);
            }
        }
        return isBare(held) ? demands.lately(tree, held.open().holder(), tree.index() - 1) : Optional.empty();
    }

    /** "Borvenia has agreed.", "Qasar refused": what others have just asked for. */
    private static boolean isBare(Held held) {
        Tree tree = held.tree();
        int at = held.at();
        Clause clause = new Clause(tree, at);
        return WORDS.has("answering", tree.lemma(at))
                && tree.token(at).upos().equals("VERB")
                && !clause.takesClause()
                && clause.object() < 0
                && clause.obliques().isEmpty();
    }

    /** The sentence in which a noun was last told of as something new: "a plan", "its decision"; or -1. */
    private int introduced(Tree tree, int noun) {
        for (int line = tree.index() - 1; line >= Math.max(0, tree.index() - NEAR); line--) {
            Tree before = trees.get(line);
            for (int i = 0; i < before.size(); i++) {
                int det = before.child(i, "det", "nmod");
                boolean anew = det >= 0 && !WORDS.has("this", before.word(det));
                if (anew && before.lemma(i).equals(tree.lemma(noun))) {
                    return line;
                }
            }
        }
        return -1;
    }

    /** "The rejections voiced by Halvoria": what was last demanded of it. */
    private Optional<String> turnedDown(Held held) {
        boolean rejection = WORDS.has("rejections", held.tree().lemma(held.at()));
        return rejection ? demands.last(held.tree(), held.open().holder()) : Optional.empty();
    }

    /** What the demands were about that are turned down; nothing of a noun that only names them. */
    private Optional<String> taken(Held held) {
        return Demands.isDemand(held.tree(), held.at())
                ? Optional.empty()
                : demands.taken(held.matter(), held.open().holder());
    }

    private Optional<String> said(Held held, List<Position> before) {
        Stretch clause = held.matter();
        if (isOwnChoice(held.tree(), held.at())) {
            return Optional.of("sovereignty");
        }
        return Stances.issue(held.tree(), held.at())
                .filter(any ->
                        !List.of("demand", "threaten").contains(held.open().stance()))
                .filter(any -> answered && !Demands.isOffer(held.tree(), new Clause(held.tree(), held.at()).subject()))
                .or(() -> demands.taken(clause, held.open().holder()))
                .or(() -> judged(clause, held.at()))
                .or(() ->
                        clause.matter(() -> demands.offered(clause, held.open().holder())))
                .or(() -> last(held, before));
    }

    /** "The choice of each country", "a matter for Corvania": who may decide is what is affirmed. */
    private static boolean isOwnChoice(Tree tree, int at) {
        boolean said =
                WORDS.has("choices", tree.lemma(at)) && (tree.child(at, "cop") >= 0 || Predicate.bearer(tree, at) >= 0);
        int whose = said ? tree.child(at, "nmod") : -1;
        boolean of = whose >= 0 && WORDS.has("whose", tree.word(tree.child(whose, "case")));
        return of
                && (WORDS.has("states", tree.lemma(whose))
                        || tree.token(whose).upos().equals("PROPN"));
    }

    /** What was last spoken of, where the clause only points back to it: "that is a red line", "they lied". */
    private static Optional<String> last(Held held, List<Position> before) {
        Tree tree = held.tree();
        int subject = tree.child(held.matter().top(held.at()), "nsubj");
        boolean points = List.of("this", "that", "it", "which", "they", "these").contains(tree.word(subject));
        boolean faithless = WORDS.has("faithless", tree.lemma(held.at()));
        return (points || faithless) && !before.isEmpty()
                ? Optional.of(before.get(before.size() - 1).issue())
                : Optional.empty();
    }

    /** "Considers the plan unacceptable", "finds it": the object; or -1. */
    private static int considered(Tree tree, int at) {
        int object = tree.is(at, "amod") ? tree.head(at) : at;
        while (object > 0 && tree.is(object, "nmod")) {
            object = tree.head(object);
        }
        int verb = tree.head(object);
        return WORDS.has("considering", tree.lemma(verb)) ? tree.child(verb, "obj") : -1;
    }

    /** Who or what is judged, where a predicate judges it: "their claim is baseless", "the law is a red line". */
    private static Optional<String> judged(Stretch clause, int at) {
        Tree tree = clause.tree();
        int top = clause.top(at);
        boolean passive = tree.child(top, "nsubj:pass") >= 0 && WORDS.has("aiming", tree.lemma(at));
        int subject = passive || tree.child(top, "cop") >= 0 ? tree.child(top, "nsubj") : considered(tree, at);
        boolean noun = clause.holds(subject) && tree.token(subject).upos().equals("NOUN");
        return noun ? new Stretch(tree, tree.from(subject), tree.to(subject)).matter() : Optional.empty();
    }
}
