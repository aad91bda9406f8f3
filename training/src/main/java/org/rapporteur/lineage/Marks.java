package org.rapporteur.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often a repair that is likely enough to be given stands on a word that a machine changed, and is what stood there. */
final class Marks {
    private int damaged;
    private int given;
    private int onDamage;
    private int right;
    private int toldOnly;

    void add(Spoilt text, double[] weights) {
        Words words = text.words();
        Channel channel = new Channel(words, text.usage(), text.quotations());
        List<Optional<Guesses.Guess>> guesses = new Guesses(words, text.usage(), channel, weights).all();
        for (int i = 0; i < words.size; i++) {
            int meant = text.meant()[i];
            boolean changed = meant != Spoilt.UNKNOWN && meant != words.hash[i];
            damaged += changed ? 1 : 0;
            Optional<Guesses.Guess> guess = meant == Spoilt.UNKNOWN ? Optional.empty() : guesses.get(i);
            if (guess.isPresent()) {
                given++;
                onDamage += changed ? 1 : 0;
                toldOnly += changed && meant != Spoilt.UNTOLD ? 1 : 0;
                right += changed && Hashes.word(guess.get().meant()) == meant ? 1 : 0;
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d changed words, %d repairs given, %.3f on changed words, %.3f the very word (of %d that can be told)",
                damaged,
                given,
                onDamage / Math.max(1.0, given),
                right / Math.max(1.0, given - (onDamage - toldOnly)),
                given - (onDamage - toldOnly));
    }
}
