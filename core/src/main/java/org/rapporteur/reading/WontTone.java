package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/** "Dravenia will never recognise the line", "Halvoria would not lift the embargo": what the story tells that a party refuses. */
final class WontTone implements Tone {
    private static final WordSets WORDS = WordSets.of(WontTone.class, "tonewords.tsv");
    private static final Set<String> IDLE = WordList.words(WontTone.class, "unwilled.tsv");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        return lists(spoken.tree(), at) && !spoken.stretch().isConditional(at) && spoken.own(spoken.doer(at))
                ? Optional.of("refuse")
                : Optional.empty();
    }

    @Override
    public boolean lists(Tree tree, int at) {
        return tree.token(at).xpos().equals("VB")
                && List.of("root", "conj").contains(tree.token(at).relation())
                && WORDS.has("wont", tree.word(tree.child(at, "aux")))
                && Mood.negated(tree, at)
                && !IDLE.contains(tree.lemma(at));
    }
}
