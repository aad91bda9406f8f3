package org.rapporteur.reading;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** The dead and the hurt where no other noun is counted: "five dead and nine wounded", "at least 40 missing". */
final class CountedVictims implements Counting {
    private static final WordSets WORDS = WordSets.of(Elided.class, "elided.tsv");
    private static final Set<String> VICTIMS =
            WordSets.of(CountedThings.class, "counted-things.tsv").words("victims");

    @Override
    public Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number) {
        boolean victims = number.isPresent()
                && is(tree, number.get().to())
                && (number.get().from() == 0
                        || !tree.word(number.get().from() - 1).matches("[$€£]"));
        return victims ? Optional.of(victims(tree, number.get())) : Optional.empty();
    }

    private static Count victims(Tree tree, Numeral number) {
        Bound bound = Bound.before(tree, number.from(), false);
        return new Count(number.value(), bound.name(), "people", bound.from(), number.to(), number.to());
    }

    /** Whether a word by itself names people who were hurt: "the dead". */
    static boolean isVictim(String word) {
        return VICTIMS.contains(word);
    }

    /** "Freed 38 soldiers, nine of them wounded": how they are is told, and nobody wounds. */
    static boolean areOfThem(Tree tree, int verb) {
        int of = verb - 2;
        return VICTIMS.contains(tree.word(verb))
                && tree.word(of).equals("of")
                && WORDS.has("them", tree.word(verb - 1))
                && tree.child(verb, "obj") < 0;
    }

    /** Whether a word stands behind a number for people who were hurt, and describes no noun after it. */
    static boolean is(Tree tree, int at) {
        return VICTIMS.contains(tree.word(at))
                && tree.token(at - 1).upos().equals("NUM")
                && !(at + 1 < tree.size() && tree.token(at + 1).isUpos("NOUN", "PROPN", "ADJ"));
    }
}
