package org.rapporteur.language;

/**
 * Scores of all moves over one sentence. Where the features that cost little leave no doubt, the others are not weighed
 * (Strubell et al. 2015, "Learning dynamic feature selection for fast sequential prediction"): between {@code the} and
 * {@code envoy} nothing can stand.
 */
final class MoveScores {
    /**
     * By so much the best move must lead for the next features to be left out: by the first, in two of three states, of
     * which one in 1,600 would come out otherwise with all features.
     */
    private static final int SURE = 30_000;

    private final Parser parser;
    private final Scorer scorer;
    private final TreeFeatures features;
    private final Keys keys;
    private final Weighed[] weighed = new Weighed[Beam.WIDTH];
    private int size;

    MoveScores(Parser parser, Scorer scorer, int moves, TreeFeatures features, Keys keys) {
        this.parser = parser;
        this.scorer = scorer;
        this.features = features;
        this.keys = keys;
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = new Weighed(moves);
        }
    }

    /** Begins with the drafts of the next step; scores given before are no more. */
    void next() {
        size = 0;
    }

    /** The moves from a state, weighed once for all drafts of a step that look alike here, which half of the second ones do. */
    Weighed of(State state) {
        for (int i = 0; i < size; i++) {
            if (weighed[i].of(state)) {
                return weighed[i];
            }
        }
        Weighed out = weighed[size++];
        out.begin(state);
        weigh(state, out);
        return out;
    }

    private void weigh(State state, Weighed out) {
        features.fillPlain(keys, state);
        scorer.score(keys, out.scores());
        parser.choose(state, out.scores(), out.choice());
        if (out.choice().lead() < SURE) {
            features.fillTops(keys, state);
            add(state, out);
            if (out.choice().lead() < SURE) {
                features.fillRest(keys, state);
                add(state, out);
            }
        }
    }

    private void add(State state, Weighed out) {
        scorer.more(keys, out.scores());
        parser.choose(state, out.scores(), out.choice());
    }
}
