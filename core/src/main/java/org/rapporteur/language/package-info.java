/**
 * English text to sentences, words, tags, names and trees. Text comes in; {@link org.rapporteur.language.Sentence}s go
 * out. Open {@link org.rapporteur.language.Sentence} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.language;
