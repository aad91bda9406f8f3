package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coding.Deed;

/** "We reject the draft", "I call on Dravenia", "we welcome the truce": the stance that is taken by saying so. */
final class StatingTone implements Tone {
    private final Deeds deeds = Deeds.english();

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.child(at, "nsubj");
        boolean we = subject >= 0 && List.of("we", "i").contains(tree.word(subject));
        boolean now = tree.token(at).isXpos("VBP", "VB") && tree.child(at, "aux") < 0;
        if (!we
                || !now
                || spoken.stretch().isConditional(at)
                || !tree.token(at).upos().equals("VERB")
                || Mood.negated(tree, at)) {
            return Optional.empty();
        }
        Clause clause = new Clause(tree, at);
        Optional<Deed> deed = deeds.verb(clause, new Objects(clause, spoken.players(), deeds)::are);
        return deed.flatMap(Stances::ofDeed).or(() -> Stances.ofTelling(clause, true));
    }
}
