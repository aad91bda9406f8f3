package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.WordSets;

/**
 * What a plan or a list of demands is said to hold: "Corvania's plan includes a patrol and an exchange of prisoners",
 * "its demands are two: access to the dam and compensation".
 */
record Contents(String stance, List<Stretch> things) {
    private static final WordSets WORDS = WordSets.of(Contents.class, "demands.tsv");

    /** What a noun that is somebody's is said to hold; nothing where it only names it. */
    static Optional<Contents> of(Tree tree, int noun) {
        int verb = tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        boolean demand = WORDS.has("demands", tree.lemma(noun));
        boolean offer = WORDS.has("offers", tree.lemma(noun)) || WORDS.has("plans", tree.lemma(noun));
        boolean colon = tree.word(noun + 1).equals(":");
        if (verb < noun && !colon
                || !tree.token(noun).upos().equals("NOUN")
                || !demand && !offer
                || Mood.negated(tree, verb)) {
            return Optional.empty();
        }
        List<Stretch> things = things(tree, noun, verb);
        return things.isEmpty() ? Optional.empty() : Optional.of(new Contents(demand ? "demand" : "offer", things));
    }

    private static List<Stretch> things(Tree tree, int noun, int verb) {
        boolean holds = verb >= 0 && WORDS.has("holding", tree.lemma(verb));
        int object = holds ? tree.child(verb, "obj") : -1;
        Stretch whole = new Stretch(tree, noun, tree.size());
        return object > verb && tree.child(verb, "ccomp") < 0
                ? Conjuncts.of(new Stretch(tree, tree.from(object), Math.max(object + 1, tree.to(object))))
                : Including.of(whole, noun);
    }
}
