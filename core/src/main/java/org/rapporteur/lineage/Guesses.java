package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was most likely meant at each word of a text that is known to be spun, where that is likely enough to be shown. A word
 * that its article gives away ({@link AnOrA}) was not meant.
 */
final class Guesses {
    /** So likely must a word be. */
    static final double SURE = 0.6;

    private final Words words;
    private final Usage usage;
    private final Channel channel;
    private final double[] weights;

    Guesses(Words words, Usage usage, Channel channel, double[] weights) {
        this.words = words;
        this.usage = usage;
        this.channel = channel;
        this.weights = weights;
    }

    static List<Optional<Guess>> of(Words words, Usage usage, boolean quotations) {
        return new Guesses(words, usage, new Channel(words, usage, quotations), Channel.learned()).all();
    }

    /**
     * A word that was meant.
     *
     * @param chance 0 to 1
     */
    record Guess(String meant, double chance) {}

    /** One for each word. */
    List<Optional<Guess>> all() {
        List<Optional<Guess>> all = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            List<List<Choice>> places = new ArrayList<>();
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                places.add(AnOrA.fitting(words, i, channel.choices(i)));
            }
            Lattice lattice = new Lattice(words, usage, words.sentence[s], places, weights);
            for (int k = 0; k < places.size(); k++) {
                all.add(best(lattice, k, places.get(k), words.hash[words.sentence[s] + k]));
            }
        }
        return all;
    }

    private static Optional<Guess> best(Lattice lattice, int place, List<Choice> choices, int printed) {
        for (int c = 0; c < choices.size(); c++) {
            Choice choice = choices.get(c);
            boolean sure = lattice.chance(place, c) >= SURE;
            if (sure && choice.hash() != printed && !choice.isUntold()) {
                return Optional.of(new Guess(choice.word(), lattice.chance(place, c)));
            }
        }
        return Optional.empty();
    }
}
