package org.rapporteur.reading;

/**
 * A number with its bound and unit, such as "about 90 minutes".
 *
 * @param from first token, that of the bound when there is one
 * @param to one past the last token of the number
 * @param noun the token of what is counted, -1 when the text does not say
 */
record Count(double value, String bound, String unit, int from, int to, int noun) {}
