package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.When;

/** "repeatedly", "previously", "recently": a time that no calendar holds; kept as the words. */
final class Vaguely implements DateRule {
    private static final Set<String> WORDS =
            Set.of("repeatedly", "previously", "recently", "earlier", "often", "consistently", "once");

    @Override
    public Optional<Moment> at(Tree tree, int i, Optional<LocalDate> today) {
        boolean adverb = WORDS.contains(tree.word(i)) && tree.token(i).upos().equals("ADV") && tree.is(i, "advmod");
        return adverb ? Optional.of(new Moment(i, i + 1, When.expression(tree.word(i)))) : Optional.empty();
    }
}
