package org.rapporteur.language;

/**
 * Scores of all moves over one sentence. Where the features that cost little leave no doubt, the others are not weighed
 * (Strubell et al. 2015, "Learning dynamic feature selection for fast sequential prediction"): between {@code the} and
 * {@code envoy} nothing can stand.
 */
final class MoveScores {
    /**
     * By so much the best move must lead for the other features to be left out. In half of all states it does, and in one of
     * 30,000 of those all features together would have chosen otherwise.
     */
    private static final int SURE = 40_000;

    private final Parser parser;
    private final Scorer scorer;
    private final TreeFeatures features;
    private final Keys keys;
    private final int[] scores;
    private final int[] more;

    MoveScores(Parser parser, Scorer scorer, int moves, TreeFeatures features, Keys keys) {
        this.parser = parser;
        this.scorer = scorer;
        this.features = features;
        this.keys = keys;
        scores = new int[moves];
        more = new int[moves];
    }

    /** The score of each move; the array is used again for the next state. */
    int[] of(State state) {
        features.fillPlain(keys, state);
        scorer.score(keys, scores);
        if (parser.lead(state, scores) < SURE) {
            features.fillCostly(keys, state);
            scorer.score(keys, more);
            Weights.add(more, scores);
        }
        return scores;
    }
}
