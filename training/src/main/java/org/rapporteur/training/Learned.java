package org.rapporteur.training;

import java.util.SortedMap;

/** What a learner has learned of features, to be pressed into a model. */
interface Learned {
    /** All features that have weights, in rising order as numbers without sign. */
    int[] keys();

    /** The weights by class where this feature holds. */
    SortedMap<Integer, Double> weights(int key);
}
