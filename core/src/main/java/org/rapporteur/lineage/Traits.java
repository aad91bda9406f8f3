package org.rapporteur.lineage;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a pair of articles looks like in figures, the same from either side. Each is something an editor could check by
 * eye: how much of the shorter text stands in the longer one, whether names in it were exchanged, and so on.
 */
final class Traits {
    /** A figure and what it is called. */
    private record Trait(String name, ToDoubleFunction<Comparison> of) {}

    private static final List<Trait> ALL = List.of(
            new Trait("covered_less", c -> Math.min(c.covered(true), c.covered(false))),
            new Trait("covered_more", c -> Math.max(c.covered(true), c.covered(false))),
            new Trait("kept", c -> c.kept / chained(c)),
            new Trait("changed", c -> c.changed / chained(c)),
            new Trait("names_kept", c -> (c.keptNames + 1.0) / (c.keptNames + c.changedNames + 1.0)),
            new Trait("names_in_chain", c -> c.keptNames / chained(c)),
            new Trait("order", c -> c.chain.order),
            new Trait("verbatim", c -> c.verbatim / chained(c)),
            new Trait("longest_run", c -> Math.log1p(c.longest)),
            new Trait("narration_less", c -> Math.min(narrated(c, true), narrated(c, false))),
            new Trait("narration_more", c -> Math.max(narrated(c, true), narrated(c, false))),
            new Trait("narration_kept", c -> c.keptNarration / Math.max(1, (c.narrationA + c.narrationB) / 2.0)),
            new Trait("quotations", Traits::quotations),
            new Trait("name_runs_jaccard", c -> jaccard(c.a.names.get(), c.b.names.get())),
            new Trait("name_runs_more", c -> more(c.a.names.get(), c.b.names.get())),
            new Trait("shingles_less", c -> less(c.a.shingles.get(), c.b.shingles.get())),
            new Trait("shingles_more", c -> more(c.a.shingles.get(), c.b.shingles.get())),
            new Trait("narration_shingles_more", c -> more(c.a.narration.get(), c.b.narration.get())),
            new Trait("bag", c -> Bag.likeness(c.a.sentences.get(), c.b.sentences.get())),
            new Trait("length_ratio", Traits::lengthRatio),
            new Trait("damage_more", c -> Math.max(damage(c.a), damage(c.b))),
            new Trait("damage_apart", c -> Math.abs(damage(c.a) - damage(c.b))),
            new Trait("chain_words", c -> Math.log1p(chained(c))),
            new Trait("block", Traits::block),
            new Trait("opening", Traits::opening),
            new Trait("title", Traits::title),
            new Trait("figures_kept", c -> (c.keptFigures + 1.0) / (c.keptFigures + c.changedFigures + 1.0)),
            new Trait("names_less", c -> less(c.a.vocabulary.get(), c.b.vocabulary.get())),
            new Trait("names_more", c -> more(c.a.vocabulary.get(), c.b.vocabulary.get())),
            new Trait("rest", Rest::likeness),
            new Trait("rest_names", Rest::names),
            new Trait("letter_for_letter", c -> c.a.letters == c.b.letters ? 1 : 0),
            new Trait("other_roof", c -> Roof.apart(c.a, c.b)),
            new Trait("weekdays", c -> c.a.weekdays.get().shared(c.b.weekdays.get())),
            new Trait("tail", Frame::tail));

    static final List<String> NAMES = ALL.stream().map(Trait::name).toList();

    private Traits() {}

    static double[] of(Comparison c) {
        return ALL.stream().mapToDouble(trait -> trait.of.applyAsDouble(c)).toArray();
    }

    /** The words in the chain, as the mean of both sides. */
    private static double chained(Comparison c) {
        return Math.max(1, (c.chainedA + c.chainedB) / 2.0);
    }

    private static double damage(Body body) {
        return body.damage.get().narration();
    }

    private static double lengthRatio(Comparison c) {
        double a = Math.max(1, c.a.words.size);
        double b = Math.max(1, c.b.words.size);
        return Math.min(a, b) / Math.max(a, b);
    }

    /** How much of one side's narration is in the chain. */
    private static double narrated(Comparison c, boolean first) {
        Words words = first ? c.a.words : c.b.words;
        return (first ? c.narrationA : c.narrationB) / (double) Math.max(1, Comparison.narration(words, 0, words.size));
    }

    /** How much of the rarer quotations is kept word for word: of five quoted words in a row. */
    private static double quotations(Comparison c) {
        long[] a = c.a.quotations.get();
        long[] b = c.b.quotations.get();
        int least = Math.min(a.length, b.length);
        return least == 0 ? 0 : Body.shared(a, b) / (double) least;
    }

    /** The share of the shorter row that the longer one has. */
    private static double more(long[] a, long[] b) {
        return Body.shared(a, b) / (double) Math.max(1, Math.min(a.length, b.length));
    }

    private static double less(long[] a, long[] b) {
        return Body.shared(a, b) / (double) Math.max(1, Math.max(a.length, b.length));
    }

    private static double jaccard(long[] a, long[] b) {
        double shared = Body.shared(a, b);
        return shared / Math.max(1, a.length + b.length - shared);
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
