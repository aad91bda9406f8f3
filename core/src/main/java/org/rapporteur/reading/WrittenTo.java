package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.When;

/** A letter that no noun names: "Marek wrote to Orlin in March". */
final class WrittenTo {
    private final Story story;
    private final Players players;

    WrittenTo(Story story, Players players) {
        this.story = story;
        this.players = players;
    }

    /** The letter that the verb at a place tells of. */
    Optional<Paper> at(Tree tree, int verb) {
        Clause clause = new Clause(tree, verb);
        boolean writes = tree.lemma(verb).equals("write") && clause.object() < 0 && !clause.passive();
        int reader = writes ? clause.oblique("to") : Clause.NONE;
        List<String> to = sides(players.of(tree, reader));
        List<String> from = to.isEmpty() ? List.of() : sides(players.of(tree, clause.subject()));
        boolean sent = !from.isEmpty() && !from.equals(to) && Mood.of(tree, verb) == Modality.ACTUAL;
        return sent ? Optional.of(letter(tree, verb, from, to)) : Optional.empty();
    }

    private Paper letter(Tree tree, int verb, List<String> from, List<String> to) {
        Optional<When> day = new Dating(story, List.of()).of(tree, verb);
        return new Paper(
                story.evidence(tree, verb, verb + 1),
                "letter",
                "letter",
                from,
                to,
                Optional.empty(),
                "delivered",
                List.of(),
                day.or(() -> story.newsDay().of(tree, verb)),
                true,
                Paper.Met.NEW);
    }

    private List<String> sides(List<String> ids) {
        return List.copyOf(new TreeSet<>(players.sides(ids)));
    }
}
