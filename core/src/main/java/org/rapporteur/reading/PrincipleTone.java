package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/** "No state can take the water of another", "you cannot feel safe at the expense of others": a rule held up to all. "You cannot pick up the phone" is none. */
final class PrincipleTone implements Tone {
    private static final WordSets WORDS = WordSets.of(PrincipleTone.class, "tonewords.tsv");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.child(at, "nsubj");
        int modal = tree.child(at, "aux");
        boolean rule = modal >= 0
                && WORDS.has("rules", tree.word(modal))
                && tree.token(at).upos().equals("VERB");
        if (!rule || subject < 0 || subject > modal || NoneTone.isNoThing(tree, subject)) {
            return Optional.empty();
        }
        int which = tree.child(subject, "det");
        boolean nobody = tree.word(subject).equals("nobody")
                || which >= 0 && tree.word(which).equals("no");
        boolean general = WORDS.has("anybody", tree.word(subject)) || which >= 0 && WORDS.has("each", tree.word(which));
        boolean binds = nobody || Mood.negated(tree, at) || WORDS.has("must", tree.word(modal));
        boolean rather =
                WORDS.has("anybody", tree.word(subject)) && !spoken.clause(at).isListed();
        return general && binds && !rather
                ? Optional.of(nobody && spoken.own(subject) ? "refuse" : "affirm")
                : Optional.empty();
    }
}
