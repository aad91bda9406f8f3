package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;

/** One side of a comparison. */
record Side(Comparison pair, boolean first) {
    Body body() {
        return first ? pair.a : pair.b;
    }

    Body other() {
        return first ? pair.b : pair.a;
    }

    /** Which of this side's sentences are in the chain. */
    boolean[] chained() {
        boolean[] chained = new boolean[body().words.sentences()];
        pair.chain.links.forEach(link -> chained[first ? link.a() : link.b()] = true);
        return chained;
    }

    /** The stretches of this side's words that the other side has otherwise, or not at all, within aligned sentences. */
    List<int[]> gaps() {
        List<int[]> gaps = new ArrayList<>();
        for (Match match : pair.matches) {
            match.gaps.forEach(
                    gap -> gaps.add(first ? new int[] {gap.a0(), gap.a1()} : new int[] {gap.b0(), gap.b1()}));
        }
        return gaps;
    }
}
