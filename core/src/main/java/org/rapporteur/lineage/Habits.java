package org.rapporteur.lineage;

import java.util.HashMap;
import java.util.Map;

/**
 * The habits of a text: which words it has oftener than the news have them, and how many of its telling words stand beside
 * words that they never stand beside. A machine puts the same word every time, so that a text may "mention" all and "say"
 * nothing.
 */
final class Habits {
    /** Half bits of all running words that the counts are out of. */
    private static final int ALL = 80;

    private static final double HALF = 0.5;
    private static final int BARRED = Words.OPENS | Words.DIGIT | Words.FUNCTION | Words.CAPITAL;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Words words;
    private final double damage;

    Habits(Words words) {
        this.words = words;
        int pairs = 0;
        int strange = 0;
        for (int i = 0; i < words.size; i++) {
            counts.merge(words.hash[i], 1, Integer::sum);
            if (i > 0 && !words.is(i, BARRED) && !words.is(i - 1, BARRED ^ Words.OPENS)) {
                pairs += isKnown(i - 1) && isKnown(i) ? 1 : 0;
                strange += Damage.isStrange(words, Press.english(), i) ? 1 : 0;
            }
        }
        damage = 4 * strange / (pairs + 5.0);
    }

    private boolean isKnown(int i) {
        return Press.english().word(words.hash[i]) > 0;
    }

    /** Four times the share of telling pairs that the press does not have. */
    double damage() {
        return damage;
    }

    /** How much oftener than in the news a word stands here, as a logarithm; below nought if it is rarer. */
    double overuse(int hash) {
        int news = Press.english().newsWord(hash);
        double expected = news == 0 ? 0 : words.size * Math.pow(2, (news - ALL) / 2.0);
        return Math.log((counts.getOrDefault(hash, 0) + HALF) / (expected + HALF));
    }
}
