package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Modality;

/** "They agreed not to build it", "we were promised": the word that others gave is held up to them. */
final class InvokingTone implements Tone {
    private static final Set<String> GIVEN =
            Set.of("agree", "promise", "commit", "pledge", "undertake", "vow", "oblige");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean given = GIVEN.contains(tree.lemma(at)) && tree.token(at).upos().equals("VERB");
        boolean told =
                Issues.most(tree, at, Math.min(tree.to(at), spoken.stretch().to()), true)
                                .isPresent()
                        && given
                        && !Mood.negated(tree, at)
                        && Mood.of(tree, at) == Modality.ACTUAL;
        int giver = spoken.doer(at);
        boolean others = giver >= 0 && (spoken.other(giver) || tree.word(giver).equals("they"));
        return told && others && !spoken.own(giver) ? Optional.of("affirm") : Optional.empty();
    }
}
