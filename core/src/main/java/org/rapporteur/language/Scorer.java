package org.rapporteur.language;

/** Gives each class of a decision a score from the features that hold. */
public interface Scorer {
    /** Sets {@code scores}, one a class, to the sums of the weights of these features. */
    void score(Keys keys, int[] scores);

    /** Adds the weights of further features to the scores that were the last to be given by way of {@code keys}. */
    default void more(Keys keys, int[] scores) {
        int[] more = new int[scores.length];
        score(keys, more);
        for (int i = 0; i < more.length; i++) {
            scores[i] += more[i];
        }
    }
}
