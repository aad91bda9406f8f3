package org.rapporteur.reading;

import java.io.InputStream;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.rapporteur.language.Keys;
import org.rapporteur.language.Weights;

/**
 * Weighs the {@link Signs} of all {@link Choices}, each step in a log-linear model of its own: is this a cue, who speaks, where
 * does it begin and end. Beginnings and ends are weighed together, three beginnings at a time.
 */
final class Scales {
    private static final double SCALE = 1024;
    private static final int BEAM = 3;
    private final Weights cue = weights("cue.model");
    private final Weights voice = weights("voice.model");
    private final Weights start = weights("start.model");
    private final Weights end = weights("end.model");
    private final Weights second = weights("second.model");

    /** A stretch of words and how sure it is. */
    record Piece(int start, int end, double sure) {}

    /** How likely it is that the word says that something is said. */
    double cue(Passage passage, int cue, Keys keys) {
        keys.clear();
        Signs.cue(keys, passage, cue, true);
        return 1 / (1 + Math.exp(-score(this.cue, keys)));
    }

    /** The share of each speaker. */
    double[] voices(Passage passage, int cue, int[] voices, Keys keys) {
        return weigh(voice, keys, voices, choice -> Signs.voice(keys, passage, cue, choice));
    }

    /** The share of each beginning of a second piece behind one that ends at {@code end}. */
    double[] seconds(Passage passage, Saying saying, int end, int[] seconds, Keys keys) {
        return weigh(second, keys, seconds, choice -> Signs.second(keys, passage, saying, end, choice));
    }

    /** The best beginning and end together, of what is said first. */
    Piece piece(Passage passage, Saying saying, int[] starts, Keys keys) {
        return piece(passage, saying, starts, false, keys);
    }

    /** The best end of what is said after the cue. */
    Piece second(Passage passage, Saying saying, int[] starts, Keys keys) {
        return piece(passage, saying, starts, true, keys);
    }

    /** The best beginning and end together. */
    private Piece piece(Passage passage, Saying saying, int[] starts, boolean isSecond, Keys keys) {
        double[] begin = weigh(start, keys, starts, s -> Signs.start(keys, passage, saying, s));
        Piece best = new Piece(starts[0], starts[0] + 1, 0);
        for (int k = 0; k < Math.min(BEAM, starts.length); k++) {
            int at = best(begin);
            double sure = begin[at];
            begin[at] = -1;
            int from = starts[at];
            int[] ends = Choices.ends(passage, saying, from);
            if (ends.length > 0 && sure > best.sure) {
                double[] close = weigh(end, keys, ends, e -> Signs.end(keys, passage, saying, from, e, isSecond));
                int last = best(close);
                if (sure * close[last] > best.sure) {
                    best = new Piece(from, ends[last], sure * close[last]);
                }
            }
        }
        return best;
    }

    /** The share of each choice, adding up to 1. */
    private static double[] weigh(Weights weights, Keys keys, int[] choices, IntConsumer signs) {
        double[] out = new double[choices.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.length; i++) {
            keys.clear();
            signs.accept(choices[i]);
            out[i] = score(weights, keys);
            most = Math.max(most, out[i]);
        }
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.exp(out[i] - most);
            sum += out[i];
        }
        double all = sum;
        Arrays.setAll(out, i -> out[i] / all);
        return out;
    }

    private static double score(Weights weights, Keys keys) {
        int[] scores = new int[1];
        weights.score(keys, scores);
        return scores[0] / SCALE;
    }

    static int best(double[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    private static Weights weights(String name) {
        InputStream in = Scales.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return Weights.read(in);
    }
}
