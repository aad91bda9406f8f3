package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lineage.Thesaurus.Word;

/**
 * Finds words that do not fit their neighbours where a related word would: "navy workouts" for "military exercises". What
 * fits is what the press writes: the gain is how much likelier the words on both sides make the other word (a noisy
 * channel, after Kernighan, Church and Gale, "A spelling correction program based on a noisy channel model", 1990, with
 * a thesaurus for the channel).
 */
final class Proofreader {
    /** Half bits by which the other word must be bound more firmly, so that whole texts are left alone. */
    static final int GAIN = 16;
    /** How much better a word must fit that is related through a third only. */
    private static final int FURTHER = 10;
    /** How much better, where the whole articles use the printed word. */
    private static final int USED = 8;
    /** Machines put rare words for common ones: half bits by which the news should use the other word more. */
    private static final int COMMONER = 4;
    /** What a word that is rarer than that must make up for, at most. */
    private static final int RARER = 16;
    /** How firmly two new words must be bound to each other. */
    private static final int COUPLE = 20;

    private final Usage usage;
    private final Thesaurus thesaurus;
    private final int gain;
    private final boolean wide;

    Proofreader(Usage usage, Thesaurus thesaurus, int gain, boolean wide) {
        this.usage = usage;
        this.thesaurus = thesaurus;
        this.gain = gain;
        this.wide = wide;
    }

    static Proofreader english() {
        return Holder.ENGLISH;
    }

    /** What could have been meant by a word, or by it and the next. */
    record Guess(int word, int size, String meant, int gain) {}

    /** The places of a text where another word fits much better, in order. */
    List<Guess> read(Words words) {
        List<Guess> guesses = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                boolean coupled = wide && i + 1 < words.sentence[s + 1] && couple(words, i, guesses);
                if (!coupled) {
                    best(words, i, words.sentence[s], words.sentence[s + 1]).ifPresent(guesses::add);
                }
            }
        }
        return guesses;
    }

    /** How many single words of the narration, or of what is quoted, another would fit much better. */
    long guesses(Words words, boolean quoted) {
        long guesses = 0;
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                boolean looked = words.is(i, Words.QUOTED) == quoted;
                guesses += looked
                                && best(words, i, words.sentence[s], words.sentence[s + 1])
                                        .isPresent()
                        ? 1
                        : 0;
            }
        }
        return guesses;
    }

    /** Two words that the press never puts together, for two that it always does: "chilly warfare" for "cold war". */
    private boolean couple(Words words, int i, List<Guess> guesses) {
        boolean barred = words.is(i, Words.DIGIT | Words.FUNCTION) || words.is(i + 1, Words.DIGIT | Words.FUNCTION);
        if (barred || usage.bond(words.hash[i], words.hash[i + 1]) > 0) {
            return false;
        }
        int first = usage.news(words.hash[i]);
        int second = usage.news(words.hash[i + 1]);
        Guess best = null;
        for (Word one : thesaurus.of(words.hash[i])) {
            for (Word two : thesaurus.of(words.hash[i + 1])) {
                int wanted =
                        Math.max(COUPLE + rarer(first, one) + rarer(second, two), best == null ? 0 : best.gain + 1);
                int bond = usage.most(one.seen(), two.seen()) < wanted ? 0 : usage.bond(one.hash(), two.hash());
                if (bond >= wanted) {
                    best = new Guess(i, 2, one.word() + " " + two.word(), bond);
                }
            }
        }
        return best != null && guesses.add(best);
    }

    private Optional<Guess> best(Words words, int i, int from, int to) {
        if (words.is(i, Words.DIGIT | Words.FUNCTION)) {
            return Optional.empty();
        }
        int before = i > from ? words.hash[i - 1] : 0;
        int after = i + 1 < to ? words.hash[i + 1] : 0;
        int strain = wide ? usage.strain(before, words.hash[i]) + usage.strain(words.hash[i], after) : 0;
        int printed = usage.bond(before, words.hash[i], words.hash[i], after) - strain;
        int least = printed + gain + (usage.has(words, i) ? USED : 0);
        Place place = new Place(i, words.hash[i], before, after, usage.seen(before), usage.seen(after));
        Optional<Guess> near = best(thesaurus.of(words.hash[i]), place, least);
        return wide && near.isEmpty() ? best(thesaurus.near(words.hash[i]), place, least + FURTHER) : near;
    }

    /** What a candidate must make up for if the news do not use it clearly more than the printed word. */
    private static int rarer(int printed, Word other) {
        return Math.max(0, Math.min(RARER, 2 * (printed + COMMONER - other.news())));
    }

    /** Where a word stands: its number, itself, its neighbours (nought for none) and how common the press has them. */
    private record Place(int word, int printed, int before, int after, int seenBefore, int seenAfter) {}

    /** The word that is bound most firmly, if firmly enough, and if the news do not use it less than the printed one. */
    private Optional<Guess> best(List<Word> others, Place place, int bound) {
        int printed = usage.news(place.printed);
        Guess best = null;
        for (Word other : others) {
            int wanted = Math.max(bound + rarer(printed, other), best == null ? bound : best.gain + 1);
            int bond = bond(place, other, wanted);
            if (bond >= wanted) {
                best = new Guess(place.word, 1, other.word(), bond);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How firmly a word would be bound in a place; anything less than what is wanted if that cannot be reached. */
    private int bond(Place place, Word other, int wanted) {
        int before = place.before == 0 ? 0 : usage.most(place.seenBefore, other.seen());
        int after = place.after == 0 ? 0 : usage.most(other.seen(), place.seenAfter);
        if (before + after < wanted) {
            return Integer.MIN_VALUE;
        }
        int bond = before == 0 ? 0 : usage.bond(place.before, other.hash());
        return bond + after < wanted
                ? Integer.MIN_VALUE
                : bond + (after == 0 ? 0 : usage.bond(other.hash(), place.after));
    }

    private static final class Holder {
        static final Proofreader ENGLISH =
                new Proofreader(new Usage(Press.english(), List.of()), Thesaurus.english(), GAIN, false);
    }
}
