package org.rapporteur.lineage;

import org.rapporteur.lineage.Match.Gap;

/**
 * Which side's words fit their neighbours worse, where two aligned sentences have a few words for a few: "navy workouts"
 * beside "military exercises". A person who puts a text in other words puts words that fit as well; a machine does not, and
 * that shows over many places at once.
 */
final class Misfit {
    /** Two writers differ by so many standard errors at every turn. */
    private static final double CHANCE = 0.8;
    /** So many places that differ in nothing, and their spread, are taken for known beforehand. */
    private static final int BEFOREHAND = 3;

    private static final double SPREAD = 200;
    /** Two words that shun each other count for no more than this, in half bits. */
    private static final int WORST = 20;

    private final Usage usage = new Usage(Press.english(), java.util.List.of());
    private final Comparison pair;
    private int places;
    private double sum;
    private double squares;

    private Misfit(Comparison pair) {
        this.pair = pair;
        pair.matches.forEach(match -> match.gaps.forEach(this::look));
    }

    /** By how many standard errors B's words fit worse than A's, beyond chance; negative where A's do. */
    static double ofB(Comparison pair) {
        double errors = new Misfit(pair).errors();
        return Math.signum(errors) * Math.max(0, Math.abs(errors) - CHANCE);
    }

    private double errors() {
        double mean = sum / Math.max(1, places);
        double spread = (squares - places * mean * mean + SPREAD) / (places + 1);
        return places * mean / (places + BEFOREHAND) / Math.sqrt(spread / Math.max(1, places));
    }

    private void look(Gap gap) {
        Words a = pair.a.words;
        Words b = pair.b.words;
        boolean names = Comparison.count(a, gap.a0(), gap.a1(), Words.NAME)
                        + Comparison.count(b, gap.b0(), gap.b1(), Words.NAME)
                > 0;
        if (Glossary.isSubstitution(gap) && !names) {
            double better = fit(a, gap.a0(), gap.a1()) - fit(b, gap.b0(), gap.b1());
            places++;
            sum += better;
            squares += better * better;
        }
    }

    /** How firmly the words are bound to each other and to their neighbours, in half bits a pair. */
    private double fit(Words words, int from, int to) {
        double fit = 0;
        int pairs = 0;
        for (int i = Math.max(1, from); i <= to && i < words.size; i++) {
            if (!words.is(i, Words.OPENS)) {
                fit += bond(words.hash[i - 1], words.hash[i]);
                pairs++;
            }
        }
        return fit / Math.max(1, pairs);
    }

    private int bond(int first, int second) {
        int bond = usage.pressed(first, second);
        return bond > 0 ? bond : -Math.min(WORST, usage.strain(first, second));
    }
}
