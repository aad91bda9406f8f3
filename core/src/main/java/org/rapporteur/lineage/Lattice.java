package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * All that a sentence may have been before a machine changed it, each place with its choices, and how likely each is: a chain
 * of places in which neighbours that the press puts together lend each other weight (a conditional random field, after
 * Lafferty, McCallum and Pereira, 2001). So both words of "rising menace" can be wrong at once.
 */
final class Lattice {
    private static final int MOST_BOND = 40;
    private static final int MOST_STRAIN = 24;
    private static final int SMALL = 2;

    private final Words words;
    private final Usage usage;
    private final int from;
    private final List<List<Choice>> places;
    private final double[] weights;

    /** Logarithms of the weight of all ways that lead to a choice, and of all that lead on from it. */
    final double[][] ahead;

    final double[][] behind;
    /** The logarithm of the weight of all ways. */
    final double all;

    /** @param from the number of the word that the first place is */
    Lattice(Words words, Usage usage, int from, List<List<Choice>> places, double[] weights) {
        this.words = words;
        this.usage = usage;
        this.from = from;
        this.places = places;
        this.weights = weights;
        ahead = new double[places.size()][];
        behind = new double[places.size()][];
        for (int k = 0; k < places.size(); k++) {
            ahead[k] = ahead(k);
        }
        for (int k = places.size() - 1; k >= 0; k--) {
            behind[k] = behind(k);
        }
        all = sum(ahead[places.size() - 1]);
    }

    /** How likely a choice is, 0 to 1. */
    double chance(int place, int choice) {
        return Math.exp(ahead[place][choice] + behind[place][choice] - all);
    }

    /** How likely two neighbouring choices are together. */
    double chance(int place, int before, int choice) {
        double own = own(places.get(place).get(choice));
        return Math.exp(ahead[place - 1][before] + pair(place, before, choice) + own + behind[place][choice] - all);
    }

    private double[] ahead(int k) {
        double[] sums = new double[places.get(k).size()];
        for (int b = 0; b < sums.length; b++) {
            double own = own(places.get(k).get(b));
            sums[b] = k == 0 ? own : own + sum(into(k, b));
        }
        return sums;
    }

    private double[] into(int k, int b) {
        double[] ways = new double[ahead[k - 1].length];
        for (int a = 0; a < ways.length; a++) {
            ways[a] = ahead[k - 1][a] + pair(k, a, b);
        }
        return ways;
    }

    private double[] behind(int k) {
        double[] sums = new double[places.get(k).size()];
        if (k + 1 < places.size()) {
            double[] owns = places.get(k + 1).stream().mapToDouble(this::own).toArray();
            for (int a = 0; a < sums.length; a++) {
                double[] ways = new double[owns.length];
                for (int b = 0; b < ways.length; b++) {
                    ways[b] = owns[b] + pair(k + 1, a, b) + behind[k + 1][b];
                }
                sums[a] = sum(ways);
            }
        }
        return sums;
    }

    private double own(Choice choice) {
        double sum = 0;
        for (int i = 0; i < choice.features().length; i++) {
            sum += weights[i] * choice.features()[i];
        }
        return sum;
    }

    /** What choice {@code a} of the place before and {@code b} of this one lend each other. */
    double pair(int k, int a, int b) {
        double value = tie(k, a, b);
        return value == 0 ? 0 : value * weights[feature(k, value)];
    }

    /** How firmly the two are bound, or, below nought, how they shun each other, in tens of half bits. */
    double tie(int k, int a, int b) {
        Choice one = places.get(k - 1).get(a);
        Choice two = places.get(k).get(b);
        if (one.isUntold() || two.isUntold() || !words.isJoined(from + k)) {
            return 0;
        }
        int bond = usage.bond(one.hash(), two.hash());
        int tie = bond > 0 ? Math.min(MOST_BOND, bond) : -Math.min(MOST_STRAIN, usage.strain(one.hash(), two.hash()));
        return tie / 10.0;
    }

    /** Which feature a tie is: words such as "the" go with most. */
    int feature(int k, double tie) {
        boolean small = words.is(from + k, Words.FUNCTION) || words.is(from + k - 1, Words.FUNCTION);
        return Channel.PAIRS + (small ? SMALL : 0) + (tie > 0 ? 0 : 1);
    }

    private static double sum(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
