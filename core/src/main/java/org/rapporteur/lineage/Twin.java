package org.rapporteur.lineage;

import java.util.List;
import java.util.Optional;
import org.rapporteur.lineage.Match.Gap;
import org.rapporteur.text.Span;

/**
 * The same words as another article quotes them: word for word, or nearly.
 *
 * @param exact whether every word is there, in order, with nothing between
 * @param match laid beside the other's sentence or quotation
 * @param gaps those of the match; none where only blanks differ
 */
record Twin(Sister sister, boolean exact, Match match, List<Gap> gaps) {
    /** Fewer words are a turn of phrase, not a quotation that could be recognised. */
    static final int LEAST = 4;

    private static final double NEARLY = 0.5;

    /** The best twin of a quotation among the sisters' quotations, exact ones first. */
    static Optional<Twin> of(Words words, Quoted quoted, List<Sister> sisters) {
        Twin best = null;
        for (Sister sister : sisters) {
            for (Quoted other : sister.body().quoted.get()) {
                Twin twin = beside(words, quoted, sister, other);
                if (twin != null && (best == null || twin.isBetter(best))) {
                    best = twin;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether words stand for other words, and not only fewer or more. */
    boolean isChanged() {
        return !exact && gaps.stream().anyMatch(gap -> gap.a() > 0 && gap.b() > 0);
    }

    /** Whether it has words among those of the other that the other has not there: "Make It Again Great". */
    boolean isMixed() {
        return gaps.stream()
                .anyMatch(gap -> gap.a() > 0 && gap.a0() > match.a[0] && gap.a1() <= match.a[match.size() - 1]);
    }

    private boolean isBetter(Twin other) {
        return exact != other.exact ? exact : match.size() > other.match.size();
    }

    private static @org.jspecify.annotations.Nullable Twin beside(
            Words words, Quoted quoted, Sister sister, Quoted other) {
        Words theirs = sister.body().words;
        if (quoted.size() < LEAST || other.size() < LEAST || !shareWords(words, quoted, theirs, other)) {
            return null;
        }
        Match match = Match.of(words, quoted.from(), quoted.to(), theirs, other.from(), other.to());
        boolean exact = match.size() == quoted.size() && isRun(match.b);
        if (!exact && match.size() < NEARLY * quoted.size()) {
            return null;
        }
        return new Twin(sister, exact, match, gaps(words, theirs, match));
    }

    /** The gaps without those that only blanks make, as about an apostrophe: between the words that stayed, and at the ends. */
    private static List<Gap> gaps(Words words, Words theirs, Match match) {
        if (match.size() == 0) {
            return match.gaps;
        }
        int first = match.a[0];
        int last = match.a[match.size() - 1];
        int theirLast = match.b[match.size() - 1];
        boolean blanks = sameLetters(words, first, last + 1, theirs, match.b[0], theirLast + 1);
        return match.gaps.stream()
                .filter(gap -> !blanks || gap.a1() <= first || gap.a0() > last)
                .filter(gap -> !sameLetters(words, gap.a0(), gap.a1(), theirs, gap.b0(), gap.b1()))
                .toList();
    }

    private static boolean sameLetters(Words one, int a0, int a1, Words other, int b0, int b1) {
        return a0 == a1 || b0 == b1
                ? a0 == a1 && b0 == b1
                : Letters.same(one.text, run(one, a0, a1), other.text, run(other, b0, b1));
    }

    private static Span run(Words words, int from, int to) {
        return new Span(words.start[from], words.end[to - 1]);
    }

    /** A quick look before the table is drawn, and a quicker one before that. */
    private static boolean shareWords(Words a, Quoted one, Words b, Quoted other) {
        int shared = 0;
        for (int i = one.from(); i < one.to(); i++) {
            shared += (int) (other.sieve() >>> a.hash[i] & 1);
        }
        if (shared < NEARLY * one.size()) {
            return false;
        }
        shared = 0;
        for (int i = one.from(); i < one.to(); i++) {
            for (int j = other.from(); j < other.to(); j++) {
                if (a.hash[i] == b.hash[j]) {
                    shared++;
                    break;
                }
            }
        }
        return shared >= NEARLY * one.size();
    }

    private static boolean isRun(int[] places) {
        return places[places.length - 1] - places[0] == places.length - 1;
    }
}
