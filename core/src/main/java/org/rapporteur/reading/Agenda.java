package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Position;
import org.rapporteur.text.WordList;

/** What stances are about: their own words, the demands and offers that they take up, or what was last spoken of. */
final class Agenda {
    private static final Set<String> THIS = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> POINTERS = Set.copyOf(WordList.lines(Agenda.class, "pointers.tsv"));

    private final Demands demands;

    Agenda(Demands demands) {
        this.demands = demands;
    }

    /**
     * @param before what the same speaker has already taken a stance on in one statement
     */
    Optional<Position> settle(Held held, List<Position> before) {
        return issue(held, before).or(() -> pointedTo(held)).map(held::on);
    }

    private Optional<String> issue(Held held, List<Position> before) {
        Stretch matter = held.matter();
        return switch (held.how()) {
            case THING -> taken(held).or(() -> matter.matter(() -> demands.offered(matter)));
            case TOLD -> taken(held).or(matter::issue).or(() -> demands.offered(matter));
            case WILLING -> matter.matter().or(held::around);
            case SILENT ->
                matter.issue().or(() -> demands.last(held.tree(), held.open().holder()));
            case SAID -> said(held, before).or(held::around);
            case CUED -> held.around();
        };
    }

    /** "Denounced the decision", "the move was unacceptable": what somebody else has just taken a stance on. */
    private Optional<String> pointedTo(Held held) {
        Tree tree = held.tree();
        for (int i = held.matter().from(); i < held.matter().to(); i++) {
            boolean part = tree.head(i) == held.at() || i == held.at() || tree.head(held.at()) == tree.head(i);
            int det = tree.is(i, "obj") || tree.is(i, "nsubj") ? tree.child(i, "det") : -1;
            if (part && THIS.contains(tree.word(det)) && POINTERS.contains(tree.lemma(i))) {
                return demands.lately(tree, held.open().holder());
            }
        }
        return Optional.empty();
    }

    /** What the demands were about that are turned down; nothing of a noun that only names them. */
    private Optional<String> taken(Held held) {
        return Demands.isDemand(held.tree(), held.at())
                ? Optional.empty()
                : demands.taken(held.matter(), held.open().holder());
    }

    private Optional<String> said(Held held, List<Position> before) {
        Stretch clause = held.matter();
        return Stances.issue(held.tree(), held.at())
                .or(() -> demands.taken(clause, held.open().holder()))
                .or(() -> judged(clause, held.at()))
                .or(() -> clause.matter(() -> demands.offered(clause)))
                .or(() -> last(held, before));
    }

    /** What was last spoken of, where the clause only points back to it: "that is a red line". */
    private static Optional<String> last(Held held, List<Position> before) {
        Tree tree = held.tree();
        int subject = tree.child(held.matter().top(held.at()), "nsubj");
        boolean points = List.of("this", "that", "it", "which").contains(tree.word(subject));
        return points && !before.isEmpty()
                ? Optional.of(before.get(before.size() - 1).issue())
                : Optional.empty();
    }

    /** Who or what is judged, where a predicate judges it: "their claim is baseless", "the law is a red line". */
    private static Optional<String> judged(Stretch clause, int at) {
        Tree tree = clause.tree();
        int top = clause.top(at);
        int subject = tree.child(top, "cop") >= 0 ? tree.child(top, "nsubj") : -1;
        boolean noun = clause.holds(subject) && tree.token(subject).upos().equals("NOUN");
        return noun ? new Stretch(tree, tree.from(subject), tree.to(subject)).matter() : Optional.empty();
    }
}
