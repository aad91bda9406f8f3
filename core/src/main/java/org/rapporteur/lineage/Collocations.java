package org.rapporteur.lineage;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lineage.Thesaurus.Word;

/**
 * Finds set phrases that a machine took apart: "Ned Worth" is never seen, a tied article has "Ned Price", and a thesaurus
 * relates the two. Both words must tell something, for "the worth" proves nothing.
 */
final class Collocations {
    /** Half bits by which the press must bind the two, where they are no name. */
    private static final int FIRM = 10;

    private static final int BARRED = Words.DIGIT | Words.FUNCTION;

    private final Words words;
    private final Usage usage;
    private final Thesaurus thesaurus;

    Collocations(Words words, Usage usage, Thesaurus thesaurus) {
        this.words = words;
        this.usage = usage;
        this.thesaurus = thesaurus;
    }

    /** What stands for words {@code from} to {@code to}, in which two words, and the article that has them. */
    record Meant(int from, int to, String words, String whole, String witness) {}

    /** What was meant by a word and the next, if a tied article shows it. */
    Optional<Meant> at(int i) {
        return isStrange(i) ? second(i).or(() -> first(i)).or(() -> both(i)) : Optional.empty();
    }

    /** Two telling words that no whole article puts together, and the press not more often than chance. */
    private boolean isStrange(int i) {
        boolean parted = words.is(i + 1, Words.OPENS) || words.is(i, Words.QUOTED) != words.is(i + 1, Words.QUOTED);
        boolean barred = words.is(i, BARRED) || words.is(i + 1, BARRED);
        return !parted && !barred && usage.isStrange(words.hash[i], words.hash[i + 1]);
    }

    private Optional<Meant> second(int i) {
        Word one = word(i);
        int other = bond(i + 1, i + 2);
        return thesaurus.near(words.hash[i + 1]).stream()
                .filter(two -> isFirm(i, one, two, other) && isBetter(i + 1, two))
                .findFirst()
                .map(two -> meant(i + 1, i + 2, two.word(), one, two));
    }

    private Optional<Meant> first(int i) {
        Word two = word(i + 1);
        int other = bond(i - 1, i);
        return thesaurus.near(words.hash[i]).stream()
                .filter(one -> isFirm(i, one, two, other) && isBetter(i, one))
                .findFirst()
                .map(one -> meant(i, i + 1, one.word(), one, two));
    }

    private Optional<Meant> both(int i) {
        for (Word one : thesaurus.of(words.hash[i])) {
            for (Word two : thesaurus.of(words.hash[i + 1])) {
                if (isFirm(i, one, two, 0) && isBetter(i, one) && isBetter(i + 1, two)) {
                    return Optional.of(meant(i, i + 2, one.word() + " " + two.word(), one, two));
                }
            }
        }
        return Optional.empty();
    }

    private Word word(int i) {
        return Word.of(words.word(i).toLowerCase(Locale.ROOT), words.hash[i]);
    }

    private Meant meant(int from, int to, String meant, Word one, Word two) {
        return new Meant(from, to, meant, one.word() + " " + two.word(), usage.witness(one.hash(), two.hash()));
    }

    /** How firmly the press binds a word that may go to the neighbour that stays. */
    private int bond(int left, int right) {
        return left < 0 || right >= words.size ? 0 : usage.pressed(words.hash[left], words.hash[right]);
    }

    /** A set phrase, more firmly bound than the printed word is to its other neighbour; or a name with a commoner word. */
    private boolean isFirm(int i, Word one, Word two, int other) {
        int bond = usage.pressed(one.hash(), two.hash());
        boolean name = words.is(i, Words.CAPITAL)
                && words.is(i + 1, Words.CAPITAL)
                && usage.isTiedName(one.hash(), two.hash())
                && news(one, two) > usage.news(words.hash[i]) + usage.news(words.hash[i + 1]);
        return usage.isTied(one.hash(), two.hash()) && (bond >= FIRM || name) && (bond > other || name && other == 0);
    }

    private int news(Word one, Word two) {
        return usage.news(one.hash()) + usage.news(two.hash());
    }

    /** A word that the whole articles use needs no other, unless it is part of a name. */
    private boolean isBetter(int i, Word meant) {
        boolean telling = Words.of(meant.word()).isContent(0);
        return telling && (words.is(i, Words.CAPITAL) || !usage.has(words, i));
    }
}
