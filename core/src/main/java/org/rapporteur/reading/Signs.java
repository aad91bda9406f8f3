package org.rapporteur.reading;

import org.rapporteur.language.Keys;

/**
 * What speaks for and against a cue, a speaker, and a beginning and an end of what was said: words, tags, the tree
 * between, quotation marks. Each decision has templates of its own numbers.
 */
public final class Signs {
    private Signs() {}

    /**
     * The signs of a cue.
     *
     * @param lexical whether the cue's own word is looked at; without it only the slot it stands in counts
     */
    public static void cue(Keys keys, Passage p, int cue, boolean lexical) {
        CueSigns.fill(keys, p, cue, lexical);
    }

    /** The signs of a speaker; {@link Choices#NONE} has signs of its own. */
    public static void voice(Keys keys, Passage p, int cue, int voice) {
        VoiceSigns.fill(keys, p, cue, voice);
    }

    /** The signs of a beginning of what was said. */
    public static void start(Keys keys, Passage p, Saying saying, int start) {
        StartSigns.fill(keys, p, saying, start);
    }

    /** The signs of an end of what was said; {@code second} for a piece after the cue when one stands before it. */
    public static void end(Keys keys, Passage p, Saying saying, int start, int end, boolean second) {
        EndSigns.fill(keys, p, saying, start, end, second);
    }

    /** The signs of a second piece after the cue, such as the end of: "We wait," she said, "until Friday." */
    public static void second(Keys keys, Passage p, Saying saying, int end, int start) {
        SecondSigns.fill(keys, p, saying, end, start);
    }

    /** A number that grows slowly: 0 to 4 as they are, then coarser. */
    static int bucket(int distance) {
        int size = Math.abs(distance);
        int step = size < 5 ? size : size < 8 ? 5 : size < 12 ? 6 : size < 20 ? 7 : size < 40 ? 8 : 9;
        return distance < 0 ? -step : step;
    }

    static int flag(boolean value) {
        return value ? 1 : 0;
    }

    /** The relations on the way from one word up to the other's ancestor and down; 0 when it is long. */
    static int path(Passage p, int from, int to) {
        int up = from;
        int key = 17;
        for (int ups = 0; up >= 0 && ups < 4; ups++) {
            int down = to;
            int below = 7;
            for (int downs = 0; down >= 0 && downs < 4; downs++) {
                if (down == up) {
                    return key * 31 + below;
                }
                below = below * 31 + p.relationKey(down);
                down = p.head(down);
            }
            key = key * 31 + p.relationKey(up) * 3;
            up = p.head(up);
        }
        return 0;
    }
}
