package org.rapporteur.reading;

import java.util.Optional;
import org.rapporteur.text.WordSets;

/** "There is room for talks", "the potential for progress": an opening is held out; "no room for compromise" closes it. */
final class RoomTone implements Tone {
    private static final WordSets WORDS = WordSets.of(RoomTone.class, "tonewords.tsv");

    @Override
    public Optional<String> at(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        if (raised(spoken, at)) {
            return Optional.of("offer");
        }
        if (!WORDS.has("room", tree.lemma(at)) || !WORDS.has("room_leads", tree.word(at + 1))) {
            return Optional.empty();
        }
        int above = tree.head(at);
        boolean there = above >= 0 && (tree.child(above, "expl") >= 0 || WORDS.has("seeing", tree.lemma(above)));
        if (!there && tree.child(at, "expl", "cop") < 0 && !tree.word(at - 1).equals("no")) {
            return Optional.empty();
        }
        boolean none = Mood.negated(tree, at) || above >= 0 && Mood.negated(tree, above);
        return Optional.of(none ? "refuse" : "offer");
    }

    /** "We raised the possibility of a hotline". */
    private static boolean raised(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean may = WORDS.has("possibility", tree.lemma(at)) && WORDS.has("possibility_leads", tree.word(at + 1));
        int verb = may && tree.is(at, "obj") ? tree.head(at) : -1;
        return verb >= 0
                && WORDS.has("raising", tree.lemma(verb))
                && !Mood.negated(tree, verb)
                && spoken.own(spoken.doer(verb));
    }
}
