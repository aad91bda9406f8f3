package org.rapporteur.lineage;

import java.util.Locale;
import org.rapporteur.lineage.Proofreader.Guess;

/** The company that a guessed word keeps in tied articles: "military" beside "exercises" there bears out "military" here. */
record Company(Words words, Usage usage) {
    /** Whether a thesaurus relates each meant word to the printed one, in either order, and not through a third alone. */
    boolean isRelated(Guess guess) {
        String[] meant = guess.meant().split(" ");
        for (int k = 0; k < meant.length; k++) {
            String printed = words.word(guess.word() + k).toLowerCase(Locale.ROOT);
            boolean related = Thesaurus.english().has(Hashes.word(printed), meant[k])
                    || Thesaurus.english().has(Hashes.word(meant[k]), printed);
            if (!related) {
                return false;
            }
        }
        return true;
    }

    /** The tied article that has the meant word beside one of its neighbours, if that one tells something; else empty. */
    String witness(Guess guess) {
        Words meant = Words.of(guess.meant());
        int to = guess.word() + guess.size();
        int first = meant.hash[0];
        int last = meant.hash[meant.size - 1];
        boolean hasLeft = guess.word() > 0 && tells(guess.word() - 1, guess.word());
        boolean hasRight = to < words.size && tells(to, guess.word());
        String left = hasLeft ? usage.witness(words.hash[guess.word() - 1], first) : "";
        String right = hasRight ? usage.witness(last, words.hash[to]) : "";
        String inside = meant.size > 1 ? usage.witness(first, last) : "";
        return !inside.isEmpty() ? inside : !left.isEmpty() ? left : right;
    }

    /** Beside a name any word may stand, but for another part of the name. */
    private boolean tells(int neighbour, int word) {
        return words.isContent(neighbour) && (!words.is(neighbour, Words.NAME) || words.is(word, Words.CAPITAL));
    }
}
