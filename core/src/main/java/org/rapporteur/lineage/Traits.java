package org.rapporteur.lineage;

import java.util.List;

/**
 * What a pair of articles looks like in figures, the same from either side. Each is something an editor could check by
 * eye: how much of the shorter text stands in the longer one, whether names in it were exchanged, and so on.
 */
final class Traits {
    static final List<String> NAMES = List.of(
            "covered_less",
            "covered_more",
            "kept",
            "changed",
            "names_kept",
            "names_in_chain",
            "order",
            "verbatim",
            "longest_run",
            "narration_less",
            "narration_more",
            "narration_kept",
            "quotations",
            "name_runs_jaccard",
            "name_runs_more",
            "shingles_less",
            "shingles_more",
            "narration_shingles_more",
            "bag",
            "length_ratio",
            "damage_more",
            "damage_apart",
            "chain_words",
            "block",
            "opening",
            "title",
            "figures_kept",
            "names_less",
            "names_more",
            "rest",
            "rest_names",
            "letter_for_letter",
            "other_roof",
            "weekdays",
            "tail");

    private Traits() {}

    static double[] of(Comparison c) {
        double sizeA = Math.max(1, c.a.words.size);
        double sizeB = Math.max(1, c.b.words.size);
        double[] cover = {c.chainedA / sizeA, c.chainedB / sizeB};
        double chained = Math.max(1, (c.chainedA + c.chainedB) / 2.0);
        double[] narration = narration(c);
        double[] names = contained(c.a.names.get(), c.b.names.get());
        double[] known = contained(c.a.vocabulary.get(), c.b.vocabulary.get());
        double[] shingles = contained(c.a.shingles.get(), c.b.shingles.get());
        double[] told = contained(c.a.narration.get(), c.b.narration.get());
        return new double[] {
            Math.min(cover[0], cover[1]),
            Math.max(cover[0], cover[1]),
            c.kept / chained,
            c.changed / chained,
            (c.keptNames + 1.0) / (c.keptNames + c.changedNames + 1.0),
            c.keptNames / chained,
            c.chain.order,
            c.verbatim / chained,
            Math.log1p(c.longest),
            Math.min(narration[0], narration[1]),
            Math.max(narration[0], narration[1]),
            narration[2],
            quotations(c),
            jaccard(c.a.names.get(), c.b.names.get()),
            Math.max(names[0], names[1]),
            Math.min(shingles[0], shingles[1]),
            Math.max(shingles[0], shingles[1]),
            Math.max(told[0], told[1]),
            bag(c),
            Math.min(sizeA, sizeB) / Math.max(sizeA, sizeB),
            Math.max(c.a.damage.get().narration(), c.b.damage.get().narration()),
            Math.abs(c.a.damage.get().narration() - c.b.damage.get().narration()),
            Math.log1p(chained),
            block(c),
            opening(c),
            title(c),
            (c.keptFigures + 1.0) / (c.keptFigures + c.changedFigures + 1.0),
            Math.min(known[0], known[1]),
            Math.max(known[0], known[1]),
            Rest.likeness(c),
            Rest.names(c),
            c.a.letters == c.b.letters ? 1 : 0,
            Roof.apart(c.a, c.b),
            c.a.weekdays.get().shared(c.b.weekdays.get()),
            Frame.tail(c)
        };
    }

    private static double[] narration(Comparison c) {
        double a = Math.max(1, Comparison.narration(c.a.words, 0, c.a.words.size));
        double b = Math.max(1, Comparison.narration(c.b.words, 0, c.b.words.size));
        double chained = Math.max(1, (c.narrationA + c.narrationB) / 2.0);
        return new double[] {c.narrationA / a, c.narrationB / b, c.keptNarration / chained};
    }

    /** How much of the rarer quotations is kept word for word: of five quoted words in a row. */
    private static double quotations(Comparison c) {
        long[] a = c.a.quotations.get();
        long[] b = c.b.quotations.get();
        int least = Math.min(a.length, b.length);
        return least == 0 ? 0 : Body.shared(a, b) / (double) least;
    }

    static double[] contained(long[] a, long[] b) {
        double shared = Body.shared(a, b);
        return new double[] {shared / Math.max(1, a.length), shared / Math.max(1, b.length)};
    }

    private static double jaccard(long[] a, long[] b) {
        double shared = Body.shared(a, b);
        return shared / Math.max(1, a.length + b.length - shared);
    }

    /** The whole texts as bags of weighted words. */
    private static double bag(Comparison c) {
        return Bag.likeness(c.a.sentences.get(), c.b.sentences.get());
    }

    /** The longest run of neighbouring sentences on both sides, as a share of the chain. */
    private static double block(Comparison c) {
        int run = 0;
        int longest = 0;
        for (int k = 0; k < c.chain.links.size(); k++) {
            boolean goesOn = k > 0
                    && c.chain.links.get(k).a() == c.chain.links.get(k - 1).a() + 1
                    && c.chain.links.get(k).b() == c.chain.links.get(k - 1).b() + 1;
            run = goesOn ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest / Math.max(1.0, c.chain.links.size());
    }

    /** Whether both texts open with the same sentence, the first three tried. */
    private static double opening(Comparison c) {
        return c.chain.links.stream().anyMatch(link -> link.a() < 3 && link.b() < 3) ? 1 : 0;
    }

    private static double title(Comparison c) {
        boolean untitled =
                Headline.of(c.a.article).isEmpty() || Headline.of(c.b.article).isEmpty();
        return untitled ? 0.5 : Bag.likeness(c.a.headline.get(), c.b.headline.get());
    }
}
