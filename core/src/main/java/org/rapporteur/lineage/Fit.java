package org.rapporteur.lineage;

import org.rapporteur.lineage.Proofreader.Guess;

/**
 * Whether a word that only the press and a thesaurus suggest is good enough to be shown. A thesaurus must lead from it to the
 * printed word, for that is the way a machine went; and it must make a set phrase with a telling word beside it, where the
 * printed word makes none: "foreign ministers" for "overseas ministers". Neighbours such as "the" go with any word.
 */
final class Fit {
    /** Half bits by which the press must bind the two, and shun the printed ones. */
    private static final int FIRM = 18;

    private final Words words;
    private final Usage usage;
    private final Thesaurus thesaurus;

    Fit(Words words, Usage usage, Thesaurus thesaurus) {
        this.words = words;
        this.usage = usage;
        this.thesaurus = thesaurus;
    }

    boolean isSure(Guess guess) {
        String[] meant = guess.meant().split(" ");
        boolean back = meant.length == guess.size();
        for (int k = 0; back && k < meant.length; k++) {
            back = leadsBack(meant[k], words.hash[guess.word() + k]);
        }
        return back && (guess.size() > 1 || fitsBefore(guess) || fitsAfter(guess));
    }

    private boolean leadsBack(String meant, int printed) {
        return thesaurus.of(Hashes.word(meant)).stream().anyMatch(other -> other.hash() == printed);
    }

    private boolean fitsBefore(Guess guess) {
        int i = guess.word();
        return i > 0
                && !words.is(i, Words.OPENS)
                && words.isContent(i - 1)
                && !usage.isKnown(words.hash[i - 1], words.hash[i])
                && usage.bond(words.hash[i - 1], Hashes.word(guess.meant())) + strain(i - 1) >= FIRM;
    }

    private boolean fitsAfter(Guess guess) {
        int next = guess.word() + 1;
        return next < words.size
                && !words.is(next, Words.OPENS)
                && words.isContent(next)
                && !usage.isKnown(words.hash[next - 1], words.hash[next])
                && usage.bond(Hashes.word(guess.meant()), words.hash[next]) + strain(next - 1) >= FIRM;
    }

    /** Words that shun each other are half of the proof. */
    private int strain(int i) {
        return usage.strain(words.hash[i], words.hash[i + 1]);
    }
}
