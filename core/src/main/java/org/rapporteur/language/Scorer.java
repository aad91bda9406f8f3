package org.rapporteur.language;

/** Gives each class of a decision a score from the features that hold. */
public interface Scorer {
    /** Sets {@code scores}, one a class, to the sums of the weights of these features. */
    void score(Keys keys, int[] scores);
}
