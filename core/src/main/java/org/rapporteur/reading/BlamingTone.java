package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Modality;

/** "They lied to us", "Dravenia has broken the truce": what another side is said to have done wrong is an accusation. */
final class BlamingTone implements Tone {
    private static final Set<String> IS = Set.of("constitute", "pose", "represent", "remain", "become");
    private static final Set<Modality> TOLD = Set.of(Modality.ACTUAL, Modality.ALLEGED);

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean verb = tree.token(at).upos().equals("VERB");
        boolean wrong = verb ? Stances.isWrong(tree.lemma(at)) : Stances.isDanger(tree.lemma(at));
        if (!wrong || Mood.negated(tree, at) || !TOLD.contains(Mood.of(tree, at))) {
            return Optional.empty();
        }
        int doer = verb ? new Clause(tree, at).subject() : bearer(tree, at);
        boolean they = doer >= 0 && tree.word(doer).equals("they");
        return they || spoken.other(doer) ? Optional.of("accuse") : Optional.empty();
    }

    /** Who is called a danger: "the dam is a threat", "the dam constitutes a threat". */
    private static int bearer(Tree tree, int noun) {
        if (tree.child(noun, "cop") >= 0) {
            return tree.child(noun, "nsubj");
        }
        int above = tree.is(noun, "obj") ? tree.head(noun) : -1;
        boolean is = above >= 0 && IS.contains(tree.lemma(above));
        return is ? new Clause(tree, above).subject() : Clause.NONE;
    }
}
