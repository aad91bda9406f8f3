package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;

/** "It will take time", "we will not rush", "not immediately": an answer put off. */
final class SlowTone implements Tone {
    private static final Set<String> HASTE = Set.of("rush", "hurry", "hasten", "dash", "jump", "leap");
    private static final Set<String> SOON = Set.of("immediately", "overnight", "soon");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int above = tree.head(at);
        boolean time =
                tree.lemma(at).equals("time") && above >= 0 && tree.lemma(above).equals("take");
        boolean haste = HASTE.contains(tree.lemma(at)) && Mood.negated(tree, at);
        boolean later = SOON.contains(tree.word(at)) && above >= 0 && Mood.negated(tree, above);
        return time || haste || later ? Optional.of("defer") : Optional.empty();
    }
}
