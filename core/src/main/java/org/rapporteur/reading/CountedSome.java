package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** Numbers that only say "some": "several weeks", "a few days", "at least a few calls", and how often people met. */
final class CountedSome implements Counting {
    private static final WordSets WORDS = WordSets.of(CountedSome.class, "counted-some.tsv");
    private static final Set<String> COUNTED = WORDS.words("counted");
    private static final Set<String> MET = WORDS.words("met");
    private static final int SEVERAL = 3;

    @Override
    public Optional<Count> at(Story story, Tree tree, int at, Optional<Numeral> number) {
        Optional<Count> often = often(tree, at);
        return often.isPresent() ? often : some(tree, at);
    }

    private static Optional<Count> some(Tree tree, int at) {
        int end = end(tree, at);
        if (end < 0) {
            return Optional.empty();
        }
        for (int i = end; i < Math.min(tree.size(), end + 4); i++) {
            if (COUNTED.contains(tree.lemma(i)) && tree.token(i).xpos().equals("NNS")) {
                Bound bound = Bound.before(tree, at, false);
                return Optional.of(new Count(SEVERAL, "at least", tree.word(i), bound.from(), i + 1, i));
            }
        }
        return Optional.empty();
    }

    /** One past "several", "a few", "a number of", or -1. */
    private static int end(Tree tree, int at) {
        String word = tree.word(at);
        String next = tree.word(at + 1);
        if (word.equals("several")) {
            return at + 1;
        }
        if (word.equals("a") && (next.equals("few") || next.equals("couple"))) {
            return tree.word(at + 2).equals("of") ? at + 3 : at + 2;
        }
        return word.equals("a") && next.equals("number") && tree.word(at + 2).equals("of") ? at + 3 : -1;
    }

    /** "met once in person", "have spoken twice". */
    private static Optional<Count> often(Tree tree, int at) {
        double times = tree.word(at).equals("once") ? 1 : tree.word(at).equals("twice") ? 2 : 0;
        int verb = tree.head(at);
        if (times == 0
                || List.of("more", "again").contains(tree.word(at + 1))
                || verb < 0
                || verb > at
                || !MET.contains(tree.lemma(verb))) {
            return Optional.empty();
        }
        String unit = tree.lemma(verb).equals("meet") ? "meetings" : "times";
        return Optional.of(new Count(times, "exactly", unit, at, at + 1, verb));
    }
}
