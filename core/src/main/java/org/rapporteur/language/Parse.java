package org.rapporteur.language;

import java.util.List;

/**
 * What the models say of the words of a sentence, wherever it stands.
 *
 * @param classes of each word, what the tagger calls it
 * @param heads of each word, the one that it hangs from; the size of the sentence stands for the root
 * @param labels of each word, the move that hung it there
 */
record Parse(int[] classes, int[] heads, int[] labels, List<Name> names) {}
