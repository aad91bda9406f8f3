package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds words that do not fit their neighbours where a related word would: "navy workouts" for "military exercises". What
 * fits is what the press writes: the gain is how much likelier the words on both sides make the other word (a noisy
 * channel, after Kernighan, Church and Gale, "A spelling correction program based on a noisy channel model", 1990, with
 * a thesaurus for the channel).
 */
final class Proofreader {
    /** A pair that the press never has counts as one that it has this seldom, in half bits. */
    private static final int FLOOR = 38;
    /** Half bits by which the other word must be likelier. */
    static final int GAIN = 18;

    private final Press press;
    private final Thesaurus thesaurus;

    Proofreader(Press press, Thesaurus thesaurus) {
        this.press = press;
        this.thesaurus = thesaurus;
    }

    static Proofreader english() {
        return Holder.ENGLISH;
    }

    /** A word that could have been meant. */
    record Guess(int word, String meant, int gain) {}

    /** The places of a text where another word fits much better, in order. */
    List<Guess> read(Words words) {
        List<Guess> guesses = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                best(words, i, words.sentence[s], words.sentence[s + 1]).ifPresent(guesses::add);
            }
        }
        return guesses;
    }

    private Optional<Guess> best(Words words, int i, int from, int to) {
        if (words.is(i, Words.DIGIT | Words.FUNCTION)) {
            return Optional.empty();
        }
        int before = i > from ? words.hash[i - 1] : 0;
        int after = i + 1 < to ? words.hash[i + 1] : 0;
        int printed = fit(before, words.hash[i], after);
        Guess best = null;
        for (String other : thesaurus.of(words.hash[i])) {
            int gain = fit(before, Hashes.word(other), after) - printed;
            if (gain >= GAIN && (best == null || gain > best.gain)) {
                best = new Guess(i, other, gain);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How well a word fits between two others: the logarithm of its chance after the one and of the other's after it. */
    private int fit(int before, int word, int after) {
        int left = before == 0 ? 0 : pair(before, word);
        int right = after == 0 ? 0 : pair(word, after) - Math.max(FLOOR, press.word(word));
        return left + right;
    }

    private int pair(int first, int second) {
        return Math.max(FLOOR, press.pairOf(first, second));
    }

    private static final class Holder {
        static final Proofreader ENGLISH = new Proofreader(Press.english(), Thesaurus.english());
    }
}
