package org.rapporteur.lineage;

import java.util.List;
import java.util.Random;

/**
 * A rewriting machine of our own, to learn from: puts thesaurus words for a share of a text's words, blindly, as those
 * machines do. Its choices depend on nothing but the seed.
 */
final class Spinner {
    private final double share;
    private final boolean quotations;
    private final Random random;

    Spinner(double share, boolean quotations, long seed) {
        this.share = share;
        this.quotations = quotations;
        random = new Random(seed);
    }

    String spin(String text) {
        Words words = Words.of(text, Lines.of(text));
        java.util.Map<Integer, String> habits = new java.util.HashMap<>();
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (int i = 0; i < words.size; i++) {
            boolean barred = words.is(i, Words.DIGIT | Words.FUNCTION) || words.is(i, Words.QUOTED) && !quotations;
            boolean name = words.is(i, Words.CAPITAL) && random.nextInt(3) > 0;
            List<Thesaurus.Word> others =
                    barred || name ? List.of() : Thesaurus.english().of(words.hash[i]);
            if (others.isEmpty() || random.nextDouble() > share) {
                continue;
            }
            String other = habits.computeIfAbsent(
                    words.hash[i],
                    k -> others.get(random.nextInt(Math.min(8, others.size()))).word());
            out.append(text, last, words.start[i]).append(cased(words.word(i), other));
            last = words.end[i];
        }
        return out.append(text.substring(last)).toString();
    }

    private static String cased(String like, String word) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
