package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Modality;

/** "There will be consequences", "it would pay the price", "we will respond": a threat, where it is still to come. */
final class ThreateningTone implements Tone {
    private static final Set<Modality> AHEAD =
            Set.of(Modality.PLANNED, Modality.HYPOTHETICAL, Modality.FORECAST, Modality.THREATENED);

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean harm = Stances.isHarm(tree.lemma(at))
                || Stances.isHostile(tree.lemma(at)) && Conditions.of(tree, at).isPresent();
        if (!harm || Mood.negated(tree, at) || !AHEAD.contains(Mood.of(tree, at))) {
            return Optional.empty();
        }
        boolean verb = tree.token(at).upos().equals("VERB");
        return !verb || spoken.own(spoken.doer(at)) ? Optional.of("threaten") : Optional.empty();
    }
}
