package org.rapporteur.language;

/**
 * A tree half built that may turn out to be the right one.
 *
 * @param likelihood the logarithm of how likely all its moves are together
 */
record Draft(State state, double likelihood) {}
