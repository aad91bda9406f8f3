package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What two articles do not share: the sentences outside the chain. In two editions the rests still speak of the same
 * people; in two releases from one template they do not.
 */
final class Rest {
    /** What a word must tell to show where a passage is at home. */
    private static final float TELLING = 1;

    private static final double LEAST = 10;

    private Rest() {}

    /** How alike the rests are as bags of words, 0 to 1; half where a side has none. */
    static double likeness(Comparison c) {
        long[] a = words(new Side(c, true), false);
        long[] b = words(new Side(c, false), false);
        return alike(a, b);
    }

    /** The share of the shorter rest's names that the other article has anywhere; one where it has none. */
    static double names(Comparison c) {
        long[] a = words(new Side(c, true), true);
        long[] b = words(new Side(c, false), true);
        double inB = (Body.shared(a, c.b.vocabulary.get()) + 1.0) / (a.length + 1.0);
        double inA = (Body.shared(b, c.a.vocabulary.get()) + 1.0) / (b.length + 1.0);
        return a.length <= b.length ? inB : inA;
    }

    /** What share of the chained sentences' words, by what they tell, the same text has outside the chain or in its title. */
    static double home(Side side) {
        Words words = side.body().words;
        Set<Integer> elsewhere = new HashSet<>();
        Map<Integer, Float> chained = new TreeMap<>();
        boolean[] inChain = side.chained();
        for (int s = 0; s < inChain.length; s++) {
            for (int i = words.sentence[s]; i < words.sentence[s + 1]; i++) {
                if (inChain[s]) {
                    chained.put(
                            words.stem[i], words.isContent(i) ? Press.english().weight(words.hash[i]) : 0);
                } else {
                    elsewhere.add(words.stem[i]);
                }
            }
        }
        Words title = Words.of(Headline.of(side.body().article));
        Arrays.stream(title.stem).forEach(elsewhere::add);
        return share(chained, elsewhere);
    }

    private static double share(Map<Integer, Float> chained, Set<Integer> elsewhere) {
        double all = 0;
        double found = 0;
        for (Map.Entry<Integer, Float> word : chained.entrySet()) {
            double worth = word.getValue() < TELLING ? 0 : word.getValue();
            all += worth;
            found += elsewhere.contains(word.getKey()) ? worth : 0;
        }
        return found / Math.max(LEAST, all);
    }

    private static double alike(long[] a, long[] b) {
        double least = Math.min(a.length, b.length);
        return least < 8 ? 0.5 : Body.shared(a, b) / Math.sqrt((double) a.length * b.length);
    }

    private static long[] words(Side side, boolean namesOnly) {
        if (side.pair().chain.links.isEmpty()) {
            return namesOnly
                    ? side.body().vocabulary.get()
                    : side.body().content.get();
        }
        Words words = side.body().words;
        boolean[] chained = side.chained();
        long[] out = new long[words.size];
        int size = 0;
        for (int s = 0; s < chained.length; s++) {
            for (int i = words.sentence[s]; !chained[s] && i < words.sentence[s + 1]; i++) {
                if (namesOnly ? words.is(i, Words.NAME) : words.isContent(i)) {
                    out[size++] = words.stem[i];
                }
            }
        }
        return Shingles.sorted(Arrays.copyOf(out, size));
    }
}
