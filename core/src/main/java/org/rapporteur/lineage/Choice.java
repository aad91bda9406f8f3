package org.rapporteur.lineage;

/**
 * What may have stood where a word is printed: the word itself, another of a thesaurus, or one that nobody can tell.
 *
 * @param word in small letters; empty for the one that nobody can tell
 * @param features in the order of {@link Channel#NAMES}, all nought for the word itself
 */
record Choice(String word, int hash, double[] features) {
    boolean isUntold() {
        return word.isEmpty();
    }
}
