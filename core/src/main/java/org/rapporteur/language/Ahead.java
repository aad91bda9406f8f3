package org.rapporteur.language;

/**
 * Looks over a preposition or a conjunction to what it brings: in {@code shelled the crossing with mortars}, whether "with"
 * hangs from the verb or the noun shows in "mortars". Where no circles of words are known it sees no links, since what is
 * brought is told by its circle.
 */
final class Ahead {
    private static final int LINKS = "ADP".hashCode();
    private static final int JOINS = "CCONJ".hashCode();
    private static final int NOUN = "NOUN".hashCode();
    private static final int NAME = "PROPN".hashCode();
    private static final int PRONOUN = "PRON".hashCode();
    private static final int COMMA = Words.key(",");
    private static final int FAR = 7;

    private final Words words;
    private final int[] upos;

    Ahead(Words words, int[] upos) {
        this.words = words;
        this.upos = upos;
    }

    /** Whether the word links others: a preposition, a conjunction or a comma. */
    boolean isLink(int word) {
        return words.circled && (upos[word] == LINKS || joins(word));
    }

    private boolean joins(int word) {
        return upos[word] == JOINS || words.lower[word] == COMMA;
    }

    /** The noun that ends the phrase behind a preposition, where one is near, else the word behind. */
    int object(int link) {
        int last = joins(link) ? link : Math.min(words.size, link + FAR);
        for (int i = link + 1; i < last; i++) {
            boolean ends = i + 1 >= words.size || upos[i + 1] != NOUN && upos[i + 1] != NAME;
            if (ends && (upos[i] == NOUN || upos[i] == NAME || upos[i] == PRONOUN)) {
                return i;
            }
        }
        return link < words.size ? link + 1 : words.size + 1;
    }
}
