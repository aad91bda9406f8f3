package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lineage.Chain.Link;
import org.rapporteur.lineage.Match.Gap;

/** Two bodies laid beside each other, and what there is to count: words kept and changed, names kept and changed. */
final class Comparison {
    final Body a;
    final Body b;
    final Chain chain;
    final List<Match> matches = new ArrayList<>();

    int chainedA;
    int chainedB;
    int narrationA;
    int narrationB;
    int kept;
    int keptNarration;
    int changed;
    int keptNames;
    int changedNames;
    int keptFigures;
    int changedFigures;
    int verbatim;
    int longest;

    private final double[] traits;
    private double[] chances = new double[Judge.RELATIONS.size()];

    private Comparison(Body a, Body b) {
        this.a = a;
        this.b = b;
        chain = Chain.of(a.sentences.get(), b.sentences.get());
        for (Link link : chain.links) {
            count(link);
        }
        traits = Traits.of(this);
    }

    static Comparison of(Body a, Body b) {
        return new Comparison(a, b);
    }

    /** The traits, counted once. */
    double[] traits() {
        return traits.clone();
    }

    /** How much of one side is in the chain, 0 to 1. */
    double covered(boolean first) {
        return first ? chainedA / Math.max(1.0, a.words.size) : chainedB / Math.max(1.0, b.words.size);
    }

    /** How likely the pair is of each of {@link Judge#RELATIONS}. */
    double[] chances() {
        return chances.clone();
    }

    /** How likely the pair is of this relation. */
    double chance(Relation relation) {
        return chances[Judge.RELATIONS.indexOf(relation)];
    }

    /** Takes the judgement that some signs of direction depend on. */
    Comparison judged(Judge judge) {
        chances = judge.chances(traits);
        return this;
    }

    private void count(Link link) {
        int a0 = a.words.sentence[link.a()];
        int a1 = a.words.sentence[link.a() + 1];
        int b0 = b.words.sentence[link.b()];
        int b1 = b.words.sentence[link.b() + 1];
        Match match = Match.of(a.words, a0, a1, b.words, b0, b1);
        matches.add(match);
        chainedA += a1 - a0;
        chainedB += b1 - b0;
        narrationA += narration(a.words, a0, a1);
        narrationB += narration(b.words, b0, b1);
        verbatim += match.gaps.isEmpty() ? a1 - a0 : 0;
        countKept(match);
        match.gaps.forEach(this::countGap);
    }

    private void countKept(Match match) {
        kept += match.size();
        int run = 0;
        for (int k = 0; k < match.size(); k++) {
            keptNarration += a.words.is(match.a[k], Words.QUOTED) ? 0 : 1;
            keptNames += a.words.is(match.a[k], Words.NAME) ? 1 : 0;
            keptFigures += a.words.is(match.a[k], Words.DIGIT) ? 1 : 0;
            boolean goesOn = k > 0 && match.a[k] == match.a[k - 1] + 1 && match.b[k] == match.b[k - 1] + 1;
            run = goesOn ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
    }

    private void countGap(Gap gap) {
        int namesA = count(a.words, gap.a0(), gap.a1(), Words.NAME);
        int namesB = count(b.words, gap.b0(), gap.b1(), Words.NAME);
        changedNames += Math.min(namesA, namesB);
        int figuresA = count(a.words, gap.a0(), gap.a1(), Words.DIGIT);
        int figuresB = count(b.words, gap.b0(), gap.b1(), Words.DIGIT);
        changedFigures += Math.min(figuresA, figuresB);
        changed += Math.min(gap.a(), gap.b());
    }

    static int count(Words words, int from, int to, int kinds) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += words.is(i, kinds) ? 1 : 0;
        }
        return n;
    }

    static int narration(Words words, int from, int to) {
        return to - from - count(words, from, to, Words.QUOTED);
    }
}
